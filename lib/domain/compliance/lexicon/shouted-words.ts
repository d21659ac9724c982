import type { LexicalLanguage } from "../text/language.ts";
import { foldWords } from "../text/word-text.ts";

/**
 * Words of every day that people put in capitals to be loud. A brand, a model,
 * an abbreviation or a size is written so by itself; these never are.
 */
const SHOUTED: Readonly<Record<LexicalLanguage, string>> = {
  en: "a about again all already always and any anymore anything are ask asked asking at back be because been before believe but buy buyer can cannot cant check complain complaint could customer deal did didnt do does dont enough even ever every everything fault finally for from get give given go had has have he here how if immediately in is it its just know last learn listen lie lies look made money more must my need never no not nothing now obviously of off on once only or our out paid patience pay please problem put read reading really refund right said say see send sent seriously she should so still stop stupid take tell than that the their them then there they thing this time times to today told too took trust understand unacceptable until us very wait waiting want was waste we were what when where which who why will with without wont would wrong wrote yes you your yours yourself",
  de: "aber alle alles als also am an auch auf aus bei bereits bevor bin bis bitte brauche damit dann das dass dein deine dem den der des die dir doch du ein eine einem einen einer einfach endlich er es euch euer falsch finden für gefälligst geht gelesen genau genug gesagt haben hat hatte hören ich ihnen ihr ihre im immer in innerhalb ist ja jede jetzt kann kein keine keinen können lassen leider lesen lesen mal man mehr mein meine mich mir mit muss müssen nach nein nicht nichts nie niemals noch nochmal nur ob oder ohne richtig schon schuld sehen sein seit sich sie sind so sofort soll sollen sollten sonst über überhaupt um und unbedingt uns unser unsere verstehen verstanden viel vom von vor wann war warten warum was weil wenn wer werden wie wieder wir wird wissen wo würde zahlen zu zum zur zurück",
  fr: "à ai alors après arrêtez assez attendre au aucun aussi avant avec avez avoir avons beaucoup bien car ce cela ces cette chaque comme comment dans de déjà depuis des dit dites dois donc du elle en encore enfin est et êtes été faire fait faut ici il ils immédiatement inadmissible inacceptable jamais je jour la le les leur lire lisez lu ma mais maintenant même merci mes moi mon ne non nos notre nous obligatoire on ou où par pas payer peut plus pour pourquoi pouvez quand que quel qui rien sa sans se ses seulement si sont sur ta te toujours tous tout toute très trop tu un une urgent vais veuillez votre vos vous voulez",
  es: "a ahora al algo antes así aún basta bien cada como cómo con contra cuando cuándo da de debe del desde después dice dicho dije donde el ella en entender es esa ese eso espera esperar está están este esto fue ha hace hacer han hasta hay he hemos inaceptable inmediatamente jamás la las lea le leer lo los más me mi mis muy nada no nos nosotros nuestra nuestro nunca o para pagar pero por porque puede que qué quien se sea según si sí siempre sin sobre solo sólo son su sus también tan te tiene todo todos tu un una usted ustedes vez veces ya yo",
  it: "a abbiamo adesso ai al alla allora ancora anche aspettare avete basta bene capire che chi ci come con cosa da dal del della deve devo di dice dire dopo dove e è ed entro fare fatto gli già ha hai hanno ho i il immediatamente in inaccettabile io la le legga leggere lei lo ma mai me meno mi mio molto ne nel nessuno niente noi non nostra nostro nulla o ogni ora pagare per perché più poi prima può qualcosa quando quanto quello questa questo qui se sempre senza si sia siamo sono stato su sua subito suo tanto te ti tra troppo tu tua tuo tutto un una urgente vi voi volta volte vostra vostro",
  ja: "",
};

const sets = Object.fromEntries(
  Object.entries(SHOUTED).map(([language, words]) => [
    language,
    new Set(words.split(" ").map((word) => foldWords(word))),
  ]),
);

/** Whether the folded word is one of every day in one of the languages. */
export function isEveryday(word: string, languages: readonly LexicalLanguage[]): boolean {
  return languages.some((language) => sets[language]?.has(word));
}
