// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <ostream>
#include <sstream>

#include "detail/written.hpp"
#include "kamergraaf/error.hpp"
#include "writers/picture.hpp"
#include "writers/writers.hpp"

extern char** environ;  // NOLINT(readability-redundant-declaration): not declared everywhere

namespace kamergraaf::writers {
namespace {

constexpr const char* for_few = "dot";
constexpr const char* for_many = "sfdp";
constexpr int no_such_program = 127;

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using Passing = std::unique_ptr<std::FILE, Close>;

Passing passing_file() {
  Passing file(std::tmpfile());
  if (!file) throw Error(std::string("no room for GraphViz to work in: ") + std::strerror(errno));
  fcntl(fileno(file.get()), F_SETFD, FD_CLOEXEC);
  return file;
}

Passing filled_with(const std::string& text) {
  Passing file = passing_file();
  const bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size() && std::fflush(file.get()) == 0;
  if (!written) throw Error(std::string("no room for GraphViz to work in: ") + std::strerror(errno));
  std::rewind(file.get());
  return file;
}

std::string content_of(std::FILE* file) {
  std::string content;
  std::array<char, 65536> piece{};
  std::rewind(file);
  while (const std::size_t size = std::fread(piece.data(), 1, piece.size(), file)) content.append(piece.data(), size);
  return content;
}

int start(pid_t& child, std::FILE* in, std::FILE* out, std::FILE* complaints, const std::string& program,
          const std::string& format) {
  std::array<std::string, 4> words{program, "-T" + format, format == "png" ? "-Gdpi=144" : "-Gdpi=72", "-Goverlap=prism"};
  std::array<char*, 5> arguments{words[0].data(), words[1].data(), words[2].data(), words[3].data(), nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, fileno(in), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, fileno(out), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, fileno(complaints), STDERR_FILENO);
  const int failure = posix_spawnp(&child, program.c_str(), &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}

int end_of(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

struct Drawn {
  int status = 0;
  std::string picture;
  std::string complaints;
};

Drawn drawn_by(const std::string& program, const std::string& text, const std::string& format) {
  const Passing in = filled_with(text);
  const Passing picture = passing_file();
  const Passing complaints = passing_file();
  pid_t child = 0;
  const int failure = start(child, in.get(), picture.get(), complaints.get(), program, format);
  const int status = failure == 0 ? end_of(child) : no_such_program;
  return {status, content_of(picture.get()), content_of(complaints.get())};
}

std::string text_of(const Picture& picture) {
  std::ostringstream text;
  text.imbue(std::locale::classic());
  dot(text, picture);
  return std::move(text).str();
}

std::size_t draw(std::ostream& out, const CitationGraph& graph, const WriteOptions& options, const std::string& format) {
  const Picture picture = picture_of(graph, options.nodes.value_or(most_nodes));
  const std::string program = picture.arrows.size() > most_arrows_in_ranks ? for_many : for_few;
  const Drawn drawn = drawn_by(program, text_of(picture), format);
  if (drawn.status == no_such_program)
    throw Error("the program `" + program + "` of GraphViz is not found, and " + format + " needs it (package graphviz)");
  if (drawn.status != 0) throw Error("the program `" + program + "` of GraphViz failed: " + drawn.complaints.substr(0, 400));
  out << drawn.picture;
  return picture.left_out;
}

}  // namespace

std::size_t pdf(std::ostream& out, const CitationGraph& graph, const WriteOptions& options) {
  const std::size_t left_out = draw(out, graph, options, "pdf");
  out << detail::written::end_of_pdf;
  return left_out;
}

std::size_t png(std::ostream& out, const CitationGraph& graph, const WriteOptions& options) {
  return draw(out, graph, options, "png");
}

std::size_t svg(std::ostream& out, const CitationGraph& graph, const WriteOptions& options) {
  return draw(out, graph, options, "svg");
}

}  // namespace kamergraaf::writers
