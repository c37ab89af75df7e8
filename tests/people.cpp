// SPDX-License-Identifier: Apache-2.0
#include "wording/people.hpp"

#include <doctest/doctest.h>

using namespace kamergraaf::detail;

TEST_CASE("a name is told by its surname, without titles, initials, particles and diacritics") {
  CHECK(surname_of("Van Aalst") == "aalst");
  CHECK(surname_of("C.G. van der Berg") == "berg");
  CHECK(surname_of("het lid Van 't Hoff") == surname_of("van \u2019t Hoff"));
  CHECK(surname_of("mevrouw Yıldız") == "yildiz");
  CHECK(surname_of("ÇELİK") == surname_of("Çelik"));
  CHECK(surname_of("De Vries-Bakker") == "vries-bakker");
  CHECK(surname_of("De Vries\u2010Bakker") == "vries-bakker");
  CHECK(surname_of("Six Dijkstra") == "six dijkstra");
  CHECK(surname_of("").empty());
  CHECK(surname_of("J.P.").empty());
}

TEST_CASE("a first name in brackets is no surname, and words open with a name where nothing of it is left out") {
  CHECK(surname_of("I. (Ien) van Aalst") == "aalst");
  CHECK(same_person("VAN AALST", "I. (Ien) van Aalst"));
  CHECK_FALSE(same_person("Aalst", "I. van Aalst"));
  CHECK(opens_with_person("VAN AALST C.S.", "I. van Aalst"));
  CHECK_FALSE(opens_with_person("VAN AALST C.S.", "I. Aalst"));
  CHECK(opens_with_person("IEN VAN AALST C.S.", "I. (Ien) van Aalst"));
  CHECK(opens_with_person("Ien van Aalst", "I. van Aalst"));
  CHECK_FALSE(opens_with_person("Jo van Aalst", "I. (Ien) van Aalst"));
  CHECK_FALSE(opens_with_person("Van Aalstein", "I. van Aalst"));
}

TEST_CASE("the first of a double name may be a person of its own") {
  CHECK(first_surnames("De Vries-Bakker") == std::vector<std::string>{"vries-bakker", "vries"});
  CHECK(first_surnames("Van Aalst") == std::vector<std::string>{"aalst"});
}

TEST_CASE("the last word of a name may be all of it, with a first name before") {
  CHECK(first_surnames("Jan Jacob van Aalst") == std::vector<std::string>{"jan jacob van aalst", "jan", "aalst"});
  CHECK(fit({"Bakker", "Van Aalst"}, false, {"Bakker", "Jan Jacob van Aalst"}) == Fit::exact);
  CHECK(fit({"Bakker", "Jo Smit"}, true, {"Bakker", "Smit", "\u00C7elik"}) == Fit::exact);
  CHECK(fit({"Bakker", "Aalst"}, false, {"Bakker", "Van Aalst"}) == Fit::none);
  CHECK(fit({"Bakker", "Smit"}, false, {"Bakker", "Jansen-Smit"}) == Fit::none);
  CHECK(fit({"Smit"}, false, {"Jo Smit"}) == Fit::none);
}

TEST_CASE("letters of other scripts and broken bytes stay as they are") {
  CHECK(plain_letters("Ω \xff") == "Ω \xff");
  CHECK(plain_letters("É\u00A0è\u2019s") == "e e's");
}

TEST_CASE("names fit where they are all the authors, in their order") {
  CHECK(fit({"Van Aalst"}, false, {"A.B. van Aalst"}) == Fit::exact);
  CHECK(fit({"Van Aalst", "Bakker"}, false, {"Van Aalst", "Bakker"}) == Fit::exact);
  CHECK(fit({"Bakker", "Van Aalst"}, false, {"Van Aalst", "Bakker"}) == Fit::none);
  CHECK(fit({"Bakker"}, false, {"Van Aalst", "Bakker"}) == Fit::none);
  CHECK(fit({"Van Aalst"}, false, {}) == Fit::none);
}

TEST_CASE("the first alone fits less well, and with c.s. just as well") {
  CHECK(fit({"Van Aalst"}, false, {"Van Aalst", "Bakker"}) == Fit::first);
  CHECK(fit({"Van Aalst"}, true, {"Van Aalst", "Bakker"}) == Fit::exact);
  CHECK(fit({"Van Aalst"}, true, {"Van Aalst"}) == Fit::none);
  CHECK(fit({"Van Aalst", "Bakker"}, true, {"Van Aalst", "Bakker", "Çelik"}) == Fit::exact);
}

TEST_CASE("a double name is one author or two") {
  CHECK(fit({"De Vries-Bakker"}, false, {"De Vries-Bakker"}) == Fit::exact);
  CHECK(fit({"De Vries-Bakker"}, false, {"De Vries", "Bakker"}) == Fit::exact);
  CHECK(fit({"De Vries", "Bakker"}, false, {"De Vries-Bakker"}) == Fit::exact);
  CHECK(fit({"De Vries-Bakker"}, false, {"De Vries"}) == Fit::none);
}

TEST_CASE("particles part one name from another: Dijk is not Van Dijk") {
  CHECK(fit({"Van der Berg"}, false, {"Van den Berg"}) == Fit::none);
  CHECK(fit({"Berg"}, false, {"Van den Berg"}) == Fit::none);
  CHECK(fit({"Van Dijk"}, false, {"Dijk"}) == Fit::none);
  CHECK(fit({"van den Berg"}, false, {"Van den Berg"}) == Fit::exact);
}
