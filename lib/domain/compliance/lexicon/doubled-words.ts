import type { LexicalLanguage } from "../text/language.ts";

type WithSpaces = Exclude<LexicalLanguage, "ja">;

/**
 * Small words that stand there twice only by mistake. Left out is what grammar
 * doubles: "had had", "that that", "log in in", "die die", "sie sie", "nous
 * nous", "vous vous", "faire faire", "la la", "piano piano".
 */
export const NEVER_DOUBLED: Readonly<Record<WithSpaces, ReadonlySet<string>>> = {
  en: words(
    "a an and are as at be been but can could did do does for from has have if it its may must my not of or our should some the their them then these they this to us was we were when which will with would you your",
  ),
  de: words(
    "aber als auch bei beim bin bis bist dass dein deine diese dieser dieses durch ein eine einen einem einer eines er es für haben hat hatte ich ihr ihre ihrem ihren ihrer im ist kann können kein keine mit muss nicht noch nur ob oder sein seit sind über um und unser unsere uns vom von war weil wenn werden wie wir wird zum zur",
  ),
  fr: words(
    "à au aux avec avez avons car ce ces cette comme dans de des dont du est et être il ils je le leur les mais mes mon ne nos notre on ont ou par pas pour qu que qui sa sans ses son sont sur un une votre vos",
  ),
  es: words(
    "a al con como cuando de del desde e el en es esta este está han hasta hay la las le lo los me mi nos nuestra nuestro o para pero por porque que se sin son su sus tu un una y",
  ),
  it: words(
    "a abbiamo al alla alle anche che come con da dal dalla dei del della delle di e è gli ha hanno ho i il in l le lo ma mi nel nella non nostra nostro o per perché quando questa questo se sono su sul sulla sua suo tra un una uno",
  ),
};

/** Longer words doubled on purpose ("really really") or by grammar ("faire faire"). */
export const MAY_BE_DOUBLED: ReadonlySet<string> = words(
  "faire three seven eight eins zwei drei vier fünf sechs sieben zéro deux trois quatre cinq cero cuatro cinco siete nueve really never always super extra thank thanks sorry please later maybe truly quite pretty again ganze vielen bitte immer wirklich niemals sorry super danke merci vraiment jamais encore super petit doucement gracias mucho mucha muchas muchos siempre nunca poquito tuktuk blabla",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
