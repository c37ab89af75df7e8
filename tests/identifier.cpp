// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/identifier.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <random>
#include <unordered_set>

using namespace kamergraaf;

TEST_CASE("minutes are named by page where no meeting or item has such a number") {
  CHECK(is_by_page(*parse_identifier("h-tk-20012002-4369-4373")));
  CHECK(is_by_page(*parse_identifier("h-tk-20012002-12-812")));
  CHECK_FALSE(is_by_page(*parse_identifier("h-tk-20192020-45-7")));
  CHECK_FALSE(is_by_page(*parse_identifier("kst-36045-4369")));
}

TEST_CASE("an identifier is read into its fields") {
  const auto id = parse_identifier("kst-20082009-31700-VII-G-h1");
  REQUIRE(id);
  CHECK(id->kind == Kind::kamerstuk);
  CHECK(id->session == Session{2008, 2009});
  CHECK(id->dossier == Dossier{"31700", "VII"});
  CHECK(id->number == Code("G"));
  CHECK(id->print == Code("h1"));
}

TEST_CASE("an identifier prints back to the letter") {
  for (const char* text : {"kst-36045-190",
                           "kst-36600-V-63",
                           "kst-21501-20-2189",
                           "kst-35925-E",
                           "kst-34000-A-12",
                           "kst-20082009-31700-VII-G",
                           "kst-19951996-24730-304a",
                           "kst-26643-144-h1",
                           "kst-CXXIV-G",
                           "kst-cxxiv-g",
                           "kst-23908-R1519-95",
                           "kst-30025-r1783-7",
                           "kst-00007-1",
                           "36045",
                           "21501-20",
                           "36600-V",
                           "kst-1180555",
                           "kst-19992000-26800-XXXVIII",
                           "kst-26122-18A",
                           "h-tk-20192020-45-7",
                           "h-ek-20112012-3-4-h1",
                           "h-vv-20182019-1-2",
                           "h-tk-20012002-4369-4373",
                           "h-tk-19992000-12-345-350",
                           "ah-tk-20192020-1234",
                           "ah-ek-20192020-7",
                           "ah-123456",
                           "kv-tk-2020Z25819",
                           "kv-20091234560",
                           "blg-123456",
                           "blg-29311-14P",
                           "stb-2010-242",
                           "stb-2001-12-n1",
                           "stb-2004-3v1",
                           "stcrt-2020-12345",
                           "trb-1998-september",
                           "trb-2020-12-h1",
                           "nds-vws0700123-b1",
                           "nds-tk-2011D12345",
                           "ag-tk-2009-12-31",
                           "ag-31016",
                           "ECLI:NL:HR:2019:1234",
                           "ECLI:NL:RBMNE:2020:12345",
                           "AB1234",
                           "BWBR0001840",
                           "jci1.3:c:BWBR0001840&artikel=3",
                           "32016R0679",
                           "52020PC0605",
                           "COM(2022)68",
                           "JOIN(2020)18",
                           "OJ:L:2016:119",
                           "2025D25258",
                           "meeting-21501-02-2025-02-24",
                           "meeting-32317-2025-03-05",
                           "meeting-tk-2025-02-18",
                           "meeting-ek-2025-02-18",
                           "meeting-vv-2024-09-17"}) {
    CAPTURE(text);
    REQUIRE(parse_identifier(text));
    CHECK(to_string(*parse_identifier(text)) == text);
  }
}

TEST_CASE("parsing and printing are each other's inverse") {
  const std::vector<std::vector<std::string>> forms[] = {
      {{"kst-"},
       {"", "19992000-", "20082009-"},
       {"36045", "21501-20", "36600-XVI", "35000-A", "CXXIV"},
       {"-1", "-190", "-188b", "-AZ"},
       {"", "-h1", "-n2", "-b3"}},
      {{"h-"}, {"tk-", "ek-", "vv-"}, {"20192020", "19701971"}, {"", "-45", "-4369"}, {"", "-7"}},
      {{"ah-tk-20192020-", "ah-ek-20042005-"}, {"1", "1234"}, {"", "-n1"}},
      {{"stb-", "stcrt-", "trb-"}, {"1947", "2020"}, {"-H313", "-12", "-1234"}, {"", "-n1"}},
      {{"36045", "36600", "8315"}, {"", "-V", "-XVI", "-A"}},
      {{"ECLI:NL:HR:", "ECLI:NL:RVS:"}, {"1999:", "2020:"}, {"2276", "AB1234"}},
      {{"COM(", "SWD("}, {"1996)", "2022)"}, {"6", "328"}},
      {{"meeting-"}, {"tk", "ek", "vv", "21501-20", "32317", "36999-V"}, {"-1998-", "-2025-"}, {"02-28", "12-31", "02-30"}},
  };
  std::mt19937 random(1798);
  std::size_t read = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (const auto& parts : forms[random() % std::size(forms)]) text += parts[random() % parts.size()];
    CAPTURE(text);
    const auto id = parse_identifier(text);
    if (!id) continue;
    ++read;
    CHECK(to_string(*id) == text);
    CHECK(*parse_identifier(to_string(*id)) == *id);
  }
  CHECK(read > 3000);
}

TEST_CASE("what is no identifier is none") {
  for (const char* text :
       {"", "kst-", "kst-36045-", "kst-36045-190 ", "Kamerstuk 36045", "36045-190-3", "kst-36045--190", "meeting-2025-02-18",
        "meeting-tk-2025-02-30", "meeting-21501-02-2025-2-24", "meeting-36600-V-2025-02-24"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_identifier(text));
  }
}

TEST_CASE("an identifier of another kind has its fields") {
  const auto minutes = parse_identifier("h-tk-20192020-45-7");
  CHECK(minutes->kind == Kind::handelingen);
  CHECK(minutes->chamber == Chamber::tweede);
  CHECK(minutes->session == Session{2019, 2020});
  CHECK(minutes->number.view() == "45");
  CHECK(minutes->item.view() == "7");
  CHECK(parse_identifier("ah-tk-20192020-1234")->kind == Kind::aanhangsel);
  CHECK(parse_identifier("stb-2010-242")->year == 2010);
  CHECK(parse_identifier("32016R0679")->kind == Kind::eu_act);
  CHECK(parse_identifier("52020PC0605")->kind == Kind::celex);
  CHECK(parse_identifier("ECLI:NL:HR:2019:1234")->kind == Kind::ecli);
}

TEST_CASE("a meeting is one of a Council dossier or of a chamber, on a day, and has no address") {
  const auto council = parse_identifier("meeting-21501-02-2025-02-24");
  REQUIRE(council);
  CHECK(council->kind == Kind::meeting);
  CHECK(name_of(council->kind) == "meeting");
  CHECK(council->dossier == Dossier{"21501", "02"});
  CHECK(council->number.view() == "2025-02-24");
  const auto chamber = parse_identifier("meeting-tk-2025-02-18");
  REQUIRE(chamber);
  CHECK(chamber->chamber == Chamber::tweede);
  CHECK(chamber->number.view() == "2025-02-18");
  CHECK(parse_identifier("meeting-32317-2025-03-05")->dossier == Dossier{"32317", ""});
  CHECK(url(*chamber).empty());
  CHECK(in_style(*council, Style::letter).empty());
  CHECK_FALSE(parse_address("https://zoek.officielebekendmakingen.nl/meeting-tk-2025-02-18.html"));
}

TEST_CASE("what is published elsewhere has its address there") {
  CHECK(url(*parse_identifier("ECLI:NL:HR:2019:1234")) == "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:1234");
  CHECK(url(*parse_identifier("BWBR0001840")) == "https://wetten.overheid.nl/BWBR0001840");
  CHECK(url(*parse_identifier("32016R0679")) == "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679");
  CHECK(url(*parse_identifier("COM(2022)68")) == "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2022:68:FIN");
  CHECK(url(*parse_identifier("h-tk-20192020-45-7")) == "https://zoek.officielebekendmakingen.nl/h-tk-20192020-45-7.html");
  for (const char* id : {"ECLI:NL:HR:2019:1234", "BWBR0001840", "32016R0679", "AB1234", "2025D25258"}) {
    CAPTURE(id);
    REQUIRE(parse_address(url(*parse_identifier(id))));
    CHECK(to_string(*parse_address(url(*parse_identifier(id)))) == id);
  }
}

TEST_CASE("identifiers that are malformed at their source are none") {
  std::ifstream file(KAMERGRAAF_SEEDS "/malformed_identifiers.txt");
  std::size_t found = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    CAPTURE(line);
    CHECK_FALSE(parse_identifier(line.substr(0, line.find(' '))));
    CHECK(line.find_first_not_of(' ', line.find(' ')) != std::string::npos);
    ++found;
  }
  CHECK(found == 6);
}

TEST_CASE("a paper and a dossier have an address") {
  CHECK(url(*parse_identifier("kst-36045-190")) == "https://zoek.officielebekendmakingen.nl/kst-36045-190.html");
  CHECK(url(*parse_identifier("36600-V")) == "https://zoek.officielebekendmakingen.nl/dossier/36600-V");
}

TEST_CASE("an address is read back into the paper or dossier that it is of") {
  for (const char* id : {"kst-36045-190", "kst-20082009-31700-VII-G", "36600-V", "21501-20"}) {
    CAPTURE(id);
    const auto read = parse_address(url(*parse_identifier(id)));
    REQUIRE(read);
    CHECK(to_string(*read) == id);
  }
  for (const char* text : {"http://zoek.officielebekendmakingen.nl/kst-36045-190",
                           "https://zoek.officielebekendmakingen.nl/"
                           "kst-36045-190.pdf",
                           "https://zoek.officielebekendmakingen.nl/kst-36045-190.html?zoek=a.b/c#ID-1"}) {
    CAPTURE(text);
    REQUIRE(parse_address(text));
    CHECK(to_string(*parse_address(text)) == "kst-36045-190");
  }
}

TEST_CASE("what is no address of a paper is none") {
  for (const char* text : {"", "kst-36045-190", "https://example.org/kst-36045-190.html",
                           "https://zoek.officielebekendmakingen.nl/", "https://zoek.officielebekendmakingen.nl/36045.html",
                           "https://zoek.officielebekendmakingen.nl/dossier/kst-36045-190"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_address(text));
  }
}

TEST_CASE("an identifier is written in the four styles") {
  const auto id = *parse_identifier("kst-27858-88");
  CHECK(in_style(id, Style::letter) == "Kamerstuk 27 858, nr. 88");
  CHECK(in_style(id, Style::aanwijzing, Chamber::tweede, {2009, 2010}) == "Kamerstukken II 2009/10, 27858, nr. 88");
  CHECK(in_style(*parse_identifier("kst-19992000-26800-VI-188b"), Style::leidraad, Chamber::eerste) ==
        "Kamerstukken I 1999/2000, 26800 VI, nr. 188b");
  CHECK(in_style(*parse_identifier("kst-21501-07-1559"), Style::debate) == "21501-07-1559");
}

TEST_CASE("a paper is in its dossier") { CHECK(to_string(dossier_of(*parse_identifier("kst-36600-V-63"))) == "36600-V"); }

TEST_CASE("identifiers are values: equal, ordered, hashed") {
  const auto a = *parse_identifier("kst-36045-190");
  const auto b = *parse_identifier("kst-36045-191");
  CHECK(a == *parse_identifier("kst-36045-190"));
  CHECK(a < b);
  CHECK(std::unordered_set<Identifier>{a, b, a}.size() == 2);
}
