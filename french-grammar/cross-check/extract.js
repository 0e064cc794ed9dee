// Writes the forms of every verb in the table, as the Lefff gives them, in the compact form that
// CrossCheckTests reads: one line for all verbs that are inflected alike.
//
//   npm install && npm run extract

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const lefff = require("french-verbs-lefff/dist/conjugations.json");
const { version } = require("french-verbs-lefff/package.json");

const TABLE = new URL("../src/main/resources/io/quizpool/french/verb/", import.meta.url);
const EXTRACT = new URL(
  "../src/test/resources/io/quizpool/french/conjugation/lefff/forms.tsv",
  import.meta.url,
);
const TENSES = {
  present: "P",
  imparfait: "I",
  passe_simple: "J",
  futur_simple: "F",
  conditionnel: "C",
  subjonctif: "S",
  imperatif: "Y",
  participe: "K",
};
const NO_FORM = "-";

const header = `# Forms of French verbs from the Lefff (Lexique des formes fléchies du français, Benoît Sagot, INRIA)
# as packaged in french-verbs-lefff ${version} (Ludan Stoecklé). LGPL-LR: see LICENSE beside this file.
# Changed on ${new Date().toISOString().slice(0, 10)} by extract.js of french-grammar/cross-check: only the verbs of the project's
# table, without the imperfect subjunctive and the present participle; verbs inflected alike share a line.
# Infinitives, letters cut from their end, then what is added in each tense for je tu il nous vous ils
# (participe: ms mp fs fp); ${NO_FORM} where there is no form.
`;

function bareInfinitives() {
  const lines = readdirSync(TABLE)
    .filter((file) => /^verbs-\d+\.tsv$/.test(file))
    .flatMap((file) => readFileSync(new URL(file, TABLE), "utf8").split("\n").slice(1))
    .filter((line) => line !== "");
  const reflexive = /\t(occasional|essential)\t/;
  const bare = lines.map((line) => {
    const infinitive = line.split("\t")[0];
    return reflexive.test(line) ? infinitive.replace(/^(se |s')/, "") : infinitive;
  });
  return [...new Set(bare)].sort((one, other) => one.localeCompare(other, "fr"));
}

function forms(infinitive) {
  const entry = lefff[infinitive] ?? lefff[infinitive.replace("œ", "oe")];
  if (entry === undefined) {
    return undefined;
  }
  const count = (tense) => (tense === "participe" ? 4 : 6);
  return Object.entries(TENSES).map(([tense, code]) =>
    Array.from({ length: count(tense) }, (_, i) => {
      const form = entry[code]?.[i];
      return form && form !== "NA" ? form.replace("oeu", "œu") : undefined;
    }),
  );
}

function sharedStart(words) {
  let length = words[0].length;
  for (const word of words) {
    while (!word.startsWith(words[0].slice(0, length))) {
      length--;
    }
  }
  return length;
}

function pattern(infinitive, tenses) {
  const start = sharedStart([infinitive, ...tenses.flat().filter((form) => form !== undefined)]);
  const endings = tenses.map((row) =>
    row.map((form) => (form === undefined ? NO_FORM : form.slice(start))).join(","),
  );
  return [infinitive.length - start, ...endings].join("\t");
}

const alike = new Map();
for (const infinitive of bareInfinitives()) {
  const tenses = forms(infinitive);
  if (tenses === undefined) {
    console.error(`the Lefff does not know ${infinitive}`);
    continue;
  }
  const key = pattern(infinitive, tenses);
  alike.set(key, [...(alike.get(key) ?? []), infinitive]);
}

const columns = ["infinitives", "cut", ...Object.keys(TENSES)].join("\t");
const lines = [...alike].map(([key, verbs]) => `${verbs.join(",")}\t${key}`);
writeFileSync(EXTRACT, `${header}${columns}\n${lines.join("\n")}\n`);
