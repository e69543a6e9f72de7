import { formatFigure } from './fill-figures';
import { formatsIn } from '../i18n/languages';
import { locales, type Locale } from '../i18n/locales';
import type { FactName } from '../law/facts';
import { speaker, type Sentences } from '../words/speaker';
import { pictureNamespaces, type PictureWords } from '../rule-picture/picture-words';
import { ruleSvg } from '../rule-picture/rule-svg';
import { ruleTree, type RulePart } from '../rule-picture/rule-tree';
import { compiledNamespaces } from './compiled-messages';
import { contentRoot, loadProgramme, loadProgrammeIds, loadSources } from './load';
import { loadProgrammeWords, loadQuestionWords } from './load-words';

/** The picture of the rule of a programme in a language, as the text of an SVG file. */
export function rulePicture(id: string, locale: Locale, root = contentRoot): string {
  const words = pictureWords(id, locale, root);
  return ruleSvg(ruleTree(loadProgramme(id, root), words), words);
}

/** What the picture shows, before it is drawn. */
export function drawnRule(id: string, locale: Locale, root = contentRoot): RulePart {
  return ruleTree(loadProgramme(id, root), pictureWords(id, locale, root));
}

/** The pictures of all programmes in all languages, by the names of their files: `ja.home-purchase.svg`. */
export function rulePictureFiles(root = contentRoot): { name: string; text: () => string }[] {
  return loadProgrammeIds(root).flatMap((id) =>
    locales.map((locale) => ({ name: `${locale}.${id}.svg`, text: () => rulePicture(id, locale, root) })),
  );
}

function pictureWords(id: string, locale: Locale, root: string): PictureWords {
  const { buildsOn } = loadProgramme(id, root);
  const words = loadProgrammeWords(id, locale, root);
  const { language } = words;
  const formats = formatsIn(language);
  // The content check has compared the keys of every language with those of the Japanese file.
  const sentences = compiledNamespaces(language, (name) =>
    ['FactNames', ...pictureNamespaces].includes(name),
  ) as Record<'FactNames' | (typeof pictureNamespaces)[number], Sentences[keyof Sentences]>;
  const own = sentences.FactNames ?? {};
  const say = speaker(sentences as Sentences, formats.intlTag);
  // Which figures a fact is reckoned with, its rule says and no type.
  const sayName = say as unknown as (namespace: 'FactNames', fact: FactName, figures: object) => string;
  return {
    say: say as PictureWords['say'],
    formats,
    title: words.title,
    base: buildsOn && loadProgrammeWords(buildsOn, language, root).title,
    conditions: words.conditions,
    readings: words.readings,
    versions: words.versions,
    sources: loadSources(root),
    factName: (fact, figures) =>
      fact in own
        ? sayName('FactNames', fact, figures)
        : loadQuestionWords(questionOf(fact), language, root).short,
    answerName: (fact, code) => loadQuestionWords(questionOf(fact), language, root).choices?.[code] ?? code,
    figure: (figure) => formatFigure(figure, language),
  };
}

/** Each fact that is told is asked for by the question of the same name: workRoutes, work-routes. */
const questionOf = (fact: FactName): string => fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
