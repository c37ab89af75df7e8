// SPDX-License-Identifier: Apache-2.0
// Every word of the page, Dutch and English. say("found", 3) puts 3 in the place of the first {}.
"use strict";

const WORDS = {
  skip_to_search: ["Naar zoeken", "Go to search"],
  skip_to_paper: ["Naar het gekozen stuk", "Go to the chosen paper"],
  summary: ["{} stukken, {} verbanden", "{} papers, {} relations"],
  language: ["Taal", "Language"],
  search_region: ["Zoeken", "Search"],
  search_label: ["Zoek een stuk", "Find a paper"],
  search_hint: ["Op nummer, naam of woorden uit de titel", "By number, name or words of the title"],
  results: ["Gevonden stukken", "Papers found"],
  found_none: ["Niets gevonden", "Nothing found"],
  found_one: ["1 stuk gevonden", "1 paper found"],
  found: ["{} stukken gevonden", "{} papers found"],
  found_first: ["{} stukken gevonden; dit zijn de eerste {}", "{} papers found; these are the first {}"],
  outside_filter: ["buiten het filter", "outside the filter"],

  drawing: ["Tekening", "Drawing"],
  view: ["Ordening", "Arrangement"],
  view_force: ["Op verband", "By relation"],
  view_time: ["Op tijd", "By time"],
  shown: ["{} van {} zichtbaar", "{} of {} shown"],
  canvas_label: ["Tekening van de stukken en hun verbanden", "Drawing of the papers and their relations"],
  canvas_hint: [
    "Pijltjestoetsen verschuiven, plus en min vergroten en verkleinen. Zoeken en het gekozen stuk geven hetzelfde als lijst.",
    "Arrow keys move, plus and minus zoom. Search and the chosen paper give the same as lists.",
  ],
  no_drawing: [
    "Deze browser kan de tekening niet tonen: WebGL ontbreekt. Zoeken, lijsten en paden werken wel.",
    "This browser cannot show the drawing: it has no WebGL. Search, lists and paths do work.",
  ],
  zoom: ["Vergroting", "Zoom"],
  zoom_in: ["Vergroten", "Zoom in"],
  zoom_out: ["Verkleinen", "Zoom out"],
  zoom_all: ["Alles tonen", "Show all"],
  no_date: ["zonder datum", "no date"],

  paper_region: ["Gekozen stuk", "Chosen paper"],
  nothing_chosen: ["Kies een stuk in de tekening, of zoek het.", "Choose a paper in the drawing, or search for it."],
  most_cited: ["Het vaakst genoemd", "Cited most"],
  largest_dossiers: ["De grootste dossiers", "The largest dossiers"],
  close: ["Sluiten", "Close"],
  chosen: ["Gekozen: {}", "Chosen: {}"],
  read_at: ["Lees op {}", "Read at {}"],
  new_tab: ["(opent in een nieuw tabblad)", "(opens in a new tab)"],
  date: ["Datum", "Date"],
  names: ["Ondertekend door", "Signed by"],
  dossier: ["Dossier", "Dossier"],
  chamber: ["Kamer", "Chamber"],
  chamber_I: ["Eerste Kamer", "Eerste Kamer (senate)"],
  chamber_II: ["Tweede Kamer", "Tweede Kamer (house)"],
  chamber_VV: ["Verenigde Vergadering", "Verenigde Vergadering (joint session)"],
  session: ["Vergaderjaar", "Session"],
  identifier: ["Kenmerk", "Identifier"],
  file: ["Bestand", "File"],
  only_cited: ["Alleen geciteerd: dit stuk is zelf niet gelezen.", "Only cited: this paper itself was not read."],
  cites_heading: ["Noemt ({})", "Cites ({})"],
  cited_heading: ["Wordt genoemd in ({})", "Cited by ({})"],
  members_heading: ["In dit dossier ({})", "In this dossier ({})"],
  more: ["Toon nog {}", "Show {} more"],
  footnote: ["noot {}", "note {}"],
  path_from_here: ["Pad vanaf dit stuk", "Path from this paper"],
  path_to_here: ["Pad naar dit stuk", "Path to this paper"],

  path_title: ["Pad tussen twee stukken", "Path between two papers"],
  path_none: ["Kies een stuk, en dan ‘Pad vanaf dit stuk’.", "Choose a paper, then “Path from this paper”."],
  path_half: ["Vanaf {}. Kies nu het andere stuk.", "From {}. Now choose the other paper."],
  path_one: ["1 stap, langs verwijzingen", "1 step, along citations"],
  path_dossiers_one: ["1 stap, langs een dossier", "1 step, through a dossier"],
  path_length: ["{} stappen, langs verwijzingen", "{} steps, along citations"],
  path_dossiers: ["{} stappen, ook langs dossiers", "{} steps, through dossiers too"],
  path_missing: ["Geen pad van {} naar {}", "No path from {} to {}"],
  path_same: ["Dit is tweemaal hetzelfde stuk.", "This is the same paper twice."],
  path_clear: ["Pad wissen", "Clear the path"],

  filters: ["Filters en legenda", "Filters and legend"],
  kinds: ["Soorten", "Kinds"],
  key_known: ["gelezen", "read"],
  key_cited: ["alleen geciteerd", "only cited"],
  key_size: ["Hoe groter, hoe vaker genoemd.", "The larger, the more cited."],
  relations: ["Verbanden", "Relations"],
  period: ["Periode", "Period"],
  since: ["Van", "From"],
  until: ["Tot en met", "Up to"],
  dossier_label: ["Dossier", "Dossier"],
  all_dossiers: ["Alle dossiers", "All dossiers"],
  reset: ["Alle filters wissen", "Clear all filters"],
  about: ["Over deze pagina", "About this page"],
  about_text: [
    "Gemaakt met kamergraaf (Apache-2.0). De pagina haalt niets op; alles staat in dit bestand. De tekening is gemaakt met de programma’s hieronder.",
    "Made with kamergraaf (Apache-2.0). The page loads nothing; all is in this file. The drawing is made with the programs below.",
  ],

  "kind.letter": ["Brief", "Letter"],
  "kind.motion": ["Motie", "Motion"],
  "kind.amendment": ["Amendement", "Amendment"],
  "kind.bill": ["Wetsvoorstel", "Bill"],
  "kind.memorandum": ["Memorie", "Memorandum"],
  "kind.report": ["Verslag", "Report"],
  "kind.questions": ["Vragen", "Questions"],
  "kind.answers": ["Antwoorden", "Answers"],
  "kind.agenda": ["Agenda", "Agenda"],
  "kind.minutes": ["Handelingen", "Minutes"],
  "kind.decision": ["Besluit", "Decision"],
  "kind.other": ["Kamerstuk", "Paper"],
  "kind.dossier": ["Dossier", "Dossier"],
  "kind.meeting": ["Vergadering", "Meeting"],
  "kind.outside": ["Andere bron", "Other source"],

  "edge.cites": ["noemt", "cites"],
  "edge.in_dossier": ["hoort bij dossier", "is in dossier"],
  "edge.annex_of": ["bijlage van", "annex of"],
  "edge.replaces": ["vervangt", "replaces"],
  "edge.amends": ["wijzigt", "amends"],
  "edge.answers": ["antwoordt op", "answers"],
  "edge.reports_on": ["doet verslag van", "reports on"],
  "edge.part_of": ["deel van", "part of"],
  "back.cites": ["wordt genoemd in", "is cited by"],
  "back.in_dossier": ["bevat", "holds"],
  "back.annex_of": ["heeft als bijlage", "has as annex"],
  "back.replaces": ["is vervangen door", "is replaced by"],
  "back.amends": ["wordt gewijzigd door", "is amended by"],
  "back.answers": ["wordt beantwoord in", "is answered by"],
  "back.reports_on": ["verslag in", "is reported on by"],
  "back.part_of": ["heeft als deel", "has as part"],

  "relations.cites": ["Verwijzingen", "Citations"],
  "relations.further": ["Vervangt, wijzigt, …", "Replaces, amends, …"],
  "relations.in_dossier": ["Hoort bij dossier", "Is in dossier"],
};

let language = "nl";

function say(key, ...values) {
  const words = WORDS[key];
  if (!words) return "";
  return values.reduce((text, value) => text.replace("{}", () => value), words[language === "en" ? 1 : 0]);
}

const count = (number) => number.toLocaleString(language === "en" ? "en" : "nl");

function day(date) {
  const at = new Date(date + "T00:00:00Z");
  if (Number.isNaN(at.getTime())) return date;
  return at.toLocaleDateString(language === "en" ? "en-GB" : "nl-NL", { dateStyle: "long", timeZone: "UTC" });
}
