// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/registry.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "folder.hpp"
#include "kamergraaf/error.hpp"

using namespace kamergraaf;

namespace {

Identifier id(std::string_view text) { return parse_identifier(text).value(); }

Register listed(const std::string& text) {
  std::istringstream in(text);
  return read_register(in, "list.txt");
}

std::string saved(const Register& papers) {
  std::ostringstream out;
  save(papers, out);
  return out.str();
}

std::vector<std::string> names_of(const std::vector<Identifier>& ids) {
  std::vector<std::string> names;
  for (const Identifier& each : ids) names.push_back(to_string(each));
  return names;
}

std::vector<std::string> names_of(const std::vector<const KnownPaper*>& papers) {
  std::vector<std::string> names;
  for (const KnownPaper* paper : papers) names.push_back(to_string(paper->id));
  return names;
}

using Names = std::vector<std::string>;

const std::string motion =
    "36 999\n\nRegels over het bewaren van brieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nVoorgesteld 4 maart 2025\n\n"
    "De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering brieven te bewaren,\n\nen gaat over tot de orde van de "
    "dag.\n\nVan Aalst\n";

KnownPaper paper(std::string_view name, PaperKind kind) {
  KnownPaper known;
  known.id = id(name);
  known.kind = kind;
  return known;
}

}  // namespace

TEST_CASE("a register knows which papers exist") {
  Register papers;
  CHECK(papers.size() == 0);
  papers.add(id("kst-36999-12"));
  papers.add(id("kst-36999-12"));
  papers.add(id("stb-2024-17"));
  CHECK(papers.size() == 2);
  CHECK(papers.contains(id("kst-36999-12")));
  CHECK(papers.contains(id("stb-2024-17")));
  CHECK_FALSE(papers.contains(id("kst-36999-1")));
  CHECK_FALSE(papers.contains(id("kst-36999-12-h1")));
}

TEST_CASE("what names no paper is not listed") {
  Register papers;
  papers.add(Identifier{});
  papers.add(KnownPaper{});
  papers.add(known_paper(document_from_text("brief.txt", "Geachte voorzitter,\n")));
  CHECK(papers.size() == 0);
}

TEST_CASE("a list has an identifier a line; blank lines and line ends of any kind are nothing") {
  const Register papers = listed("\xEF\xBB\xBFkst-36999-1\r\n\n  kst-36999-2 \nkst-36999-1");
  CHECK(names_of(papers.listed_in({"36999", ""})) == Names{"kst-36999-1", "kst-36999-2"});
  CHECK(papers.listed().size() == papers.size());
  for (const Identifier& id : papers.listed()) CHECK(papers.contains(id));
  CHECK(listed("").size() == 0);
}

TEST_CASE("a line that is no identifier is skipped, and a file without any is no register") {
  CHECK(listed("kst-36999-1\nnonsense\nkst-36999-2\n").size() == 2);
  CHECK_THROWS_WITH_AS(listed("Geachte voorzitter,\n"), doctest::Contains("list.txt: no register"), Error);
  CHECK_THROWS_AS(load_register("none/register.txt"), Error);
  CHECK_THROWS_AS(load_register("."), Error);
}

TEST_CASE("the papers of a dossier are listed by number, the letters of the Eerste Kamer behind") {
  const Register papers =
      listed("kst-36999-10\nkst-36999-AA\nkst-36999-9\nkst-36999-9-h1\nkst-36999-Z\nkst-36999-9a\nkst-36999-V-1\n");
  CHECK(names_of(papers.listed_in({"36999", ""})) ==
        Names{"kst-36999-9", "kst-36999-9-h1", "kst-36999-9a", "kst-36999-10", "kst-36999-Z", "kst-36999-AA"});
  CHECK(names_of(papers.listed_in({"36999", "V"})) == Names{"kst-36999-V-1"});
  CHECK(papers.listed_in({"36998", ""}).empty());
}

TEST_CASE("papers are named like each other where the session and the print differ") {
  const Register papers =
      listed("kst-20062007-31999-VII-G\nkst-20072008-31999-VII-G\nkst-20072008-31999-VII-H\nkst-31999-VII-G-h1\n");
  CHECK(names_of(papers.named_like(id("kst-31999-VII-G"))) ==
        Names{"kst-31999-VII-G-h1", "kst-20062007-31999-VII-G", "kst-20072008-31999-VII-G"});
  CHECK(papers.named_like(id("kst-31999-VII-K")).empty());
}

TEST_CASE("a paper is known, newer, missing, or in a dossier unheard of") {
  const Register papers = listed("kst-36990-2\nkst-36990-5\nkst-36990-B\nkst-36995-V-1\n");
  CHECK(papers.standing_of(id("kst-36990-5")) == Standing::known);
  CHECK(papers.standing_of(id("kst-36990-6")) == Standing::newer);
  CHECK(papers.standing_of(id("kst-36990-3")) == Standing::missing);
  CHECK(papers.standing_of(id("kst-36990-1")) == Standing::missing);
  CHECK(papers.standing_of(id("kst-36990-A")) == Standing::missing);
  CHECK(papers.standing_of(id("kst-36990-C")) == Standing::newer);
  CHECK(papers.standing_of(id("kst-36991-1")) == Standing::unheard_of);
  CHECK(papers.standing_of(id("kst-36995-VI-1")) == Standing::newer);
  CHECK(papers.standing_of(id("kst-36996-1")) == Standing::newer);
}

TEST_CASE("a dossier is known where one of its papers is") {
  const Register papers = listed("kst-36990-2\nkst-36995-V-1\n");
  CHECK(papers.standing_of(id("36990")) == Standing::known);
  CHECK(papers.standing_of(id("36995")) == Standing::known);
  CHECK(papers.standing_of(id("36995-V")) == Standing::known);
  CHECK(papers.standing_of(id("36990-V")) == Standing::unheard_of);
  CHECK(papers.standing_of(id("36996")) == Standing::newer);
}

TEST_CASE("gazettes and questions are numbered in a year or session") {
  const Register papers = listed("stb-2023-400\nstb-2024-17\nah-tk-20232024-12\n");
  CHECK(papers.standing_of(id("stb-2023-399")) == Standing::missing);
  CHECK(papers.standing_of(id("stb-2024-18")) == Standing::newer);
  CHECK(papers.standing_of(id("stb-2022-1")) == Standing::unheard_of);
  CHECK(papers.standing_of(id("ah-tk-20242025-1")) == Standing::newer);
  CHECK(papers.standing_of(id("trb-2020-1")) == Standing::newer);
}

TEST_CASE("a register cannot say of a judgment that it is missing") {
  const Register papers = listed("ECLI:NL:HR:2024:9999\n");
  CHECK(papers.standing_of(id("ECLI:NL:HR:2024:9999")) == Standing::known);
  CHECK(papers.standing_of(id("ECLI:NL:HR:2020:1")) == Standing::newer);
}

TEST_CASE("the head of a document tells kind, date, names, title and dossiers") {
  const KnownPaper known = known_paper(document_from_text("motie.txt", motion));
  CHECK(to_string(known.id) == "kst-36999-12");
  CHECK(known.kind == PaperKind::motion);
  CHECK(to_string(known.date.value()) == "2025-03-04");
  CHECK(known.names == Names{"Van Aalst"});
  CHECK(known.dossiers == std::vector<Dossier>{{"36999", ""}});
  CHECK_FALSE(known.title.empty());
}

TEST_CASE("what is known already is filled in, and not overwritten") {
  Register papers;
  papers.add(id("kst-36999-12"));
  CHECK(papers.find(id("kst-36999-12")) == nullptr);
  papers.add(paper("kst-36999-12", PaperKind::motion));
  KnownPaper later = paper("kst-36999-12", PaperKind::letter);
  later.names = {"Van Aalst"};
  papers.add(later);
  papers.add(id("kst-36999-12"));
  CHECK(papers.size() == 1);
  CHECK(papers.find(id("kst-36999-12"))->kind == PaperKind::motion);
  CHECK(papers.find(id("kst-36999-12"))->names == Names{"Van Aalst"});
}

TEST_CASE("a paper with two dossiers is among the papers of both, and found by its day") {
  Register papers;
  KnownPaper letter = paper("kst-36999-12", PaperKind::letter);
  letter.dossiers = {{"36999", ""}, {"37001", ""}};
  letter.date = parse_date("2025-03-04");
  papers.add(letter);
  papers.add(paper("kst-36999-9", PaperKind::motion));
  papers.add(id("kst-36999-10"));
  CHECK(names_of(papers.papers_of({"36999", ""})) == Names{"kst-36999-9", "kst-36999-12"});
  CHECK(names_of(papers.papers_of({"37001", ""})) == Names{"kst-36999-12"});
  CHECK(papers.papers_of({}).empty());
  CHECK(names_of(papers.papers_dated(*parse_date("2025-03-04"))) == Names{"kst-36999-12"});
  CHECK(papers.papers_dated(*parse_date("2025-03-05")).empty());
}

TEST_CASE("two registers become one") {
  Register papers = listed("kst-36999-1\n");
  Register others = listed("kst-36999-1\nkst-36999-2\n");
  others.add(paper("kst-36999-3", PaperKind::motion));
  papers.add(others);
  CHECK(papers == others);
}

TEST_CASE("a saved register is read back as it was, and is one line a paper in order") {
  Register papers = listed("kst-36999-10\nkst-36999-9\nECLI:NL:HR:2024:9999\nkst-34999-R2047-4\n");
  KnownPaper known = known_paper(document_from_text("motie.txt", motion));
  known.revision = Revision::nader_gewijzigd;
  known.replaces = id("kst-36999-11");
  known.title = "Motie over \"brieven\", Yıldız\n";
  known.dossiers.push_back({"34999", "R2047"});
  papers.add(known);
  CHECK(listed(saved(papers)) == papers);
  CHECK(saved(listed("kst-36999-10\nkst-36999-9\n")) ==
        "{\"kamergraaf\":\"register\",\"version\":1,\"papers\":2}\n\"kst-36999-9\"\n\"kst-36999-10\"\n");
}

TEST_CASE("a saved register that was damaged is told, with the line") {
  const std::string opening = "{\"kamergraaf\":\"register\",\"version\":1,\"papers\":2}\n";
  CHECK_THROWS_WITH_AS(listed(opening + "\"kst-36999-9\"\n\"nonsense\"\n"), doctest::Contains("(line 3)"), Error);
  CHECK_THROWS_WITH_AS(listed(opening + "\"kst-36999-9\"\n{\"id\":3}\n"), doctest::Contains("(line 3)"), Error);
  CHECK_THROWS_WITH_AS(listed(opening + "\"kst-36999-9\"\n"), doctest::Contains("ends early"), Error);
  CHECK_THROWS_WITH_AS(listed("{\"kamergraaf\":\"register\",\"version\":2,\"papers\":0}\n"),
                       doctest::Contains("another version"), Error);
}

TEST_CASE("a register is saved to a file over what was there, and read back from it") {
  const Folder folder;
  const Register papers = listed("kst-36999-10\nkst-36999-9\n");
  std::ofstream(folder.path / "register.jsonl") << "what was there";
  save(papers, folder.path / "register.jsonl");
  CHECK(content_of(folder.path / "register.jsonl") == saved(papers));
  CHECK(load_register(folder.path / "register.jsonl") == papers);
  CHECK(folder.files() == 1);
}

TEST_CASE("a register that cannot be saved is an error that names the file, and nothing is left") {
  const Folder folder;
  CHECK_THROWS_WITH_AS(save(Register(), folder.path / "none" / "register.jsonl"),
                       doctest::Contains("none/register.jsonl: cannot be written"), Error);
  std::filesystem::create_directory(folder.path / "register.jsonl");
  CHECK_THROWS_AS(save(Register(), folder.path / "register.jsonl"), Error);
  CHECK(folder.files() == 1);
}

TEST_CASE("a copy does not change with what it was copied from") {
  Register papers = listed("kst-36999-1\n");
  const Register copy = papers;
  papers.add(id("kst-36999-2"));
  CHECK(copy.size() == 1);
  CHECK(copy != papers);
}
