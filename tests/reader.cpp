// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

using namespace kamergraaf;
namespace files = std::filesystem;

namespace {

class Folder {
 public:
  Folder() : path_(files::temp_directory_path() / ("kamergraaf-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)))) {
    files::create_directories(path_);
  }
  ~Folder() { files::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  files::path write(const std::string& name, const std::string& bytes) const {
    files::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return path_ / name;
  }
  const files::path& path() const { return path_; }

 private:
  files::path path_;
};

struct Outcome {
  std::vector<Document> documents;
  std::vector<Error> errors;
};

Outcome outcome_of(const std::string& bytes, std::string_view format, const std::string& name = "papers") {
  Outcome outcome;
  std::istringstream in(bytes);
  read_each(
      in, name, format, [&](Document document) { outcome.documents.push_back(std::move(document)); },
      [&](const Error& error) { outcome.errors.push_back(error); });
  return outcome;
}

Head head_of(const std::string& record) {
  const auto outcome = outcome_of(record, "jsonl");
  CHECK(outcome.errors.empty());
  REQUIRE(outcome.documents.size() == 1);
  return outcome.documents.front().head;
}

std::string reason_of(const files::path& path, std::string_view format = {}) {
  try {
    read(path, format);
  } catch (const Error& error) {
    return error.reason();
  }
  return {};
}

}  // namespace

TEST_CASE("a file of text is one document, byte for byte but for the byte-order mark") {
  const Folder folder;
  const std::string text = "Zie Kamerstuk 36 045,\r\nnr. 190.\xFF\n";
  const auto path = folder.write("brief.txt", "\xEF\xBB\xBF" + text);
  const auto documents = read(path);
  REQUIRE(documents.size() == 1);
  CHECK(documents.front().text == text);
  CHECK(documents.front().name == path.string());
}

TEST_CASE("a text has its head read") {
  const auto documents = read(files::path(KAMERGRAAF_SEEDS) / "kst-21501-20-2189.txt");
  REQUIRE(documents.size() == 1);
  CHECK(to_string(documents.front().head.id) == "kst-21501-20-2189");
}

TEST_CASE("an empty file is an empty document, or none for a format of lines") {
  CHECK(outcome_of("", "txt").documents.size() == 1);
  CHECK(outcome_of("", "jsonl").documents.empty());
  CHECK(outcome_of("", "lines").documents.empty());
}

TEST_CASE("each object of jsonl is a document, named by its id or its place") {
  const auto outcome = outcome_of(
      "\xEF\xBB\xBF{\"id\": \"a\", \"text\": \"een\"}\r\n\n{\"text\": \"twee\"}\n{\"id\": 7, \"text\": \"drie\"}\n\"vier\"\n"
      "{\"URL\": \"https://a\", \"Content\": \"vijf\"}",
      "jsonl");
  CHECK(outcome.errors.empty());
  std::string all;
  for (const Document& document : outcome.documents) all += document.name + '=' + document.text + ' ';
  CHECK(all == "a=een papers:3=twee 7=drie papers:5=vier https://a=vijf ");
}

TEST_CASE("a bad line of jsonl is named with its file and byte, and the others are read") {
  const auto outcome =
      outcome_of("{\"text\": \"een\"}\nno json\n[1]\n{\"id\": \"x\"}\n{\"text\": null}\n{\"text\": \"twee\"}\n", "jsonl");
  CHECK(outcome.documents.size() == 2);
  REQUIRE(outcome.errors.size() == 4);
  CHECK(outcome.errors[0].what() == std::string("papers: line 2: no JSON (byte 16)"));
  CHECK(outcome.errors[1].what() == std::string("papers: line 3: no JSON object (byte 24)"));
  CHECK(outcome.errors[2].reason() == "line 4: no text");
  CHECK(outcome.errors[3].reason() == "line 5: no text");
  CHECK_THROWS_AS(read_bytes("{", "papers", "jsonl"), Error);
}

TEST_CASE("what a record says of its paper takes the place of what the head says") {
  const Head head = head_of(
      R"({"id": "a", "text": "21 501-20\n\nEuropese Raad\n\nNr. 3\n\nBRIEF\n", "date": "2008-03-04", "dossier": "31700-VII",)"
      R"( "number": "G", "session": "2007-2008", "chamber": "I", "kind": "report"})");
  CHECK(to_string(head.id) == "kst-20072008-31700-VII-G");
  REQUIRE(head.dossiers.size() == 1);
  CHECK(to_string(head.dossiers.front().dossier) == "31700-VII");
  CHECK(to_string(*head.date) == "2008-03-04");
  CHECK(head.session == Session{2007, 2008});
  CHECK(head.chamber == Chamber::eerste);
  CHECK(head.kind == PaperKind::report);
}

TEST_CASE("what a record leaves open, its head says") {
  const Head head =
      head_of(R"({"text": "21 501-20\n\nEuropese Raad\n\nNr. 3\n\nBRIEF\n", "number": 4.0, "date": null, "kind": ""})");
  CHECK(to_string(head.id) == "kst-21501-20-4");
  CHECK(head.dossiers.front().title == "Europese Raad");
  CHECK_FALSE(head.date);
}

TEST_CASE("a record may name several dossiers; the paper is in the first") {
  const Head head = head_of(R"({"text": "", "dossier": ["21 501-20", "36045"], "number": "2189"})");
  CHECK(to_string(head.id) == "kst-21501-20-2189");
  CHECK(head.dossiers.size() == 2);
}

TEST_CASE("an id that is an identifier is that of the paper; any other is a name alone") {
  CHECK(to_string(head_of(R"({"id": "kst-26643-144-h1", "text": ""})").id) == "kst-26643-144-h1");
  CHECK(to_string(head_of(R"({"id": "36045", "text": ""})").id).empty());
}

TEST_CASE("a field that cannot be used is an error, and the text is read all the same") {
  for (const char* field : {R"("date": "4 maart")", R"("dossier": "x y")", R"("number": "1234567890123456")",
                            R"("session": "now")", R"("session": "2019-2021")", R"("chamber": "III")", R"("kind": "poem")"}) {
    CAPTURE(field);
    const auto outcome = outcome_of(std::string(R"({"text": "Zie", )") + field + "}", "jsonl");
    CHECK(outcome.documents.size() == 1);
    CHECK(outcome.errors.size() == 1);
  }
}

TEST_CASE("a record may nest deep, also where a dossier should be") {
  const std::string nest = std::string(100'000, '[') + std::string(100'000, ']');
  for (const char* field : {"dossier", "date", "other"}) {
    CAPTURE(field);
    const auto outcome = outcome_of(std::string(R"({"text": "Zie", ")") + field + "\": " + nest + "}", "jsonl");
    CHECK(outcome.documents.size() == 1);
    CHECK(outcome.errors.empty());
  }
}

TEST_CASE("bad text in jsonl is mended: halves of surrogate pairs and bytes that are no UTF-8") {
  const auto outcome = outcome_of(
      "{\"text\": \"a\\ud800b\"}\n{\"text\": \"a\\udc00\"}\n{\"text\": \"\\\\ud800 \xFF\"}\n{\"text\": "
      "\"\\ud83d\\ude00\\ud83d\"}",
      "jsonl");
  CHECK(outcome.errors.empty());
  REQUIRE(outcome.documents.size() == 4);
  CHECK(outcome.documents[0].text == "a\uFFFDb");
  CHECK(outcome.documents[1].text == "a\uFFFD");
  CHECK(outcome.documents[2].text == "\\ud800 \uFFFD");
  CHECK(outcome.documents[3].text == "😀\uFFFD");
}

TEST_CASE("lines are a document each, named by their place") {
  const auto documents = read_bytes("een\n\ntwee\r\n", "onderwerpen", "lines");
  REQUIRE(documents.size() == 2);
  CHECK(documents[1].name == "onderwerpen:3");
  CHECK(documents[1].text == "twee");
}

TEST_CASE("the format is told from the content first, and the name second") {
  const std::string record = R"({"id": "a", "text": "Zie"})";
  CHECK(read_bytes(record + '\n', "papers.txt").front().name == "a");
  CHECK(read_bytes("{\"id\": \"a\", \"text\": \"" + std::string(9000, 'x') + "\"}", "papers").front().name == "a");
  CHECK(outcome_of("no record\n" + record, {}, "papers.JSONL").errors.size() == 1);
  CHECK(read_bytes("{Stb. 1991, 498}", "papers").front().text == "{Stb. 1991, 498}");
  CHECK(read_bytes("\"Zie\"", "papers").front().text == "\"Zie\"");
}

TEST_CASE("bytes that are no text in any known format are an error that names the file") {
  const Folder folder;
  CHECK(reason_of(folder.write("picture", std::string("\x89PNG\0\0", 6))) == "unknown format");
  CHECK(read(folder.path() / "picture", "txt").size() == 1);
}

TEST_CASE("a format that nobody knows is an error") {
  const Folder folder;
  CHECK(reason_of(folder.write("brief.txt", ""), "poem") == "unknown format");
  auto known = formats();
  std::erase(known, "pdf");
  CHECK(known == std::vector<std::string_view>{"txt", "markdown", "html", "vlos", "xml", "docx", "tkjson", "jsonl", "lines"});
}

TEST_CASE("what cannot be read is an error that names it") {
  const Folder folder;
  CHECK(reason_of(folder.path() / "none.txt") == "no such file or folder");
  CHECK(reason_of(folder.path()) == "is a folder");
  const auto huge = folder.write("huge.txt", "");
  std::error_code unsupported;
  files::resize_file(huge, std::uintmax_t{1} << 31, unsupported);
  if (!unsupported) CHECK(reason_of(huge) == "larger than 2 GB");
}

TEST_CASE("errors of those who take the documents are theirs") {
  const auto fail = [](const Document&) { throw Error("full", "disk"); };
  std::istringstream in("Zie");
  CHECK_THROWS_WITH_AS(read_each(in, "papers", "txt", fail, [](const Error&) {}), "disk: full", Error);
}

TEST_CASE("a folder gives its papers in all its folders, in the order of their names; a file gives itself") {
  const Folder folder;
  for (const char* name : {"b.txt", "a/z.md", "a/y.JSONL", "c.png", "Makefile"}) folder.write(name, "");
  for (const char* name : {".DS_Store", ".git/HEAD", "a/~$z.docx", "a/.checkpoints/z.txt"}) folder.write(name, "");
  std::vector<std::string> found;
  for (const auto& path : files_under(folder.path())) found.push_back(path.lexically_relative(folder.path()).generic_string());
  CHECK(found == std::vector<std::string>{"Makefile", "a/y.JSONL", "a/z.md", "b.txt"});
  CHECK(files_under(folder.path() / "c.png").size() == 1);
}

TEST_CASE("of a folder that is read in one format all files are read but the hidden ones; else what is left out is counted") {
  const Folder folder;
  for (const char* name : {"a.png", "b.text", "c.markdown", "d.ndjson", "e.xls", ".f.txt", "metadata.xml"})
    folder.write(name, "");
  const FolderFiles told = files_in(folder.path());
  CHECK(told.files.size() == 3);
  CHECK(told.left_out.size() == 2);
  const FolderFiles all = files_in(folder.path(), "txt");
  CHECK(all.files.size() == 5);
  CHECK(all.left_out.empty());
}

TEST_CASE("papers come in the order of paths: a folder where its name stands, not where its files' names do") {
  const Folder folder;
  for (const char* name :
       {"a-b.txt", "a/b.txt", "a b/c.txt", "a!.txt", "a.txt", "ab.txt", "a/\u00E9.txt", "a/b/c.txt", "A.txt"})
    folder.write(name, "");
  const auto found = files_under(folder.path());
  CHECK(found.size() == 9);
  CHECK(std::is_sorted(found.begin(), found.end()));
}

TEST_CASE("a folder without papers is an error, and so is what is not there") {
  const Folder folder;
  CHECK_THROWS_WITH_AS(files_under(folder.path()), (folder.path().string() + ": no papers in this folder").c_str(), Error);
  folder.write("c.png", "");
  CHECK_THROWS_WITH_AS(files_under(folder.path()),
                       (folder.path().string() + ": no papers in this folder, and other files: 1").c_str(), Error);
  CHECK_THROWS_AS(files_under(folder.path() / "none"), Error);
}

TEST_CASE("a line is read whole, however long it is") {
  for (const std::size_t size : {1U, 16382U, 16383U, 16384U, 32766U, 50000U}) {
    for (const char* end : {"", "\n", "\nZie\n"}) {
      CAPTURE(size);
      const auto documents = read_bytes(std::string(size, 'x') + end, "lang", "lines");
      REQUIRE(documents.size() == (std::string_view(end).size() > 1 ? 2 : 1));
      CHECK(documents.front().text == std::string(size, 'x'));
    }
  }
}

TEST_CASE("a PDF is known where it cannot be read, and the error says why") {
  const auto known = formats();
  const bool reads_pdf = std::find(known.begin(), known.end(), "pdf") != known.end();
  const Folder folder;
  CHECK(reason_of(folder.write("brief.txt", "%PDF-1.4\n"))
            .starts_with(reads_pdf ? "a broken PDF" : "PDF is not read: built without"));
}
