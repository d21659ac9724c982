import { isOwn } from "../contacts/third-party.ts";
import { sentenceAround } from "../text/sentence.ts";
import type { Link } from "./find-links.ts";
import { isHostOf } from "./hosts.ts";

/** Anybody can put a file there, so a link there proves no maker. */
const FILE_SHARES = [
  "drive.google.com",
  "docs.google.com",
  "dropbox.com",
  "wetransfer.com",
  "we.tl",
  "mega.nz",
  "mediafire.com",
  "onedrive.live.com",
  "1drv.ms",
  "sharepoint.com",
  "youtube.com",
  "youtu.be",
  "facebook.com",
  "instagram.com",
];

const MANUAL_PATH =
  /(?:manual|handbuch|anleitung|bedienung|notice|mode-d-emploi|instrucciones|istruzioni|support|download|driver|firmware|guide|faq)/i;
const MANUAL_WORDS =
  /(?<!\p{L})(?:manuals?|user guide|instructions?|assembly guide|data ?sheet|firmware|drivers?|handbuch|anleitung|\p{L}{0,14}anleitung|notice|mode d.emploi|manuel|instrucciones|manuale|istruzioni|libretto)(?!\p{L})|説明書|マニュアル|ファームウェア|ドライバ/iu;
const MAKER_WORDS =
  /(?<!\p{L})(?:maker|manufacturer|brand|official|hersteller\p{L}{0,4}|offiziell\p{L}{0,2}|fabricant|constructeur|officiel\p{L}{0,2}|fabricante|oficial|produttore|fabbricante|ufficiale)(?!['’]?\p{L}{2})|メーカー|公式|製造元/iu;

/**
 * The maker's manual is allowed, and nobody keeps a list of all makers. An https
 * page that is called a manual by the sentence, and the maker's by the sentence
 * or a manual by its own address, is advised about instead of stopped.
 */
export function isMakerManual(link: Link, text: string): boolean {
  if (link.scheme !== "https" || isHostOf(link.host, FILE_SHARES)) return false;
  const { before, after } = sentenceAround(text, link.start, link.end);
  const sentence = `${before} ${after}`;
  const path = link.href.slice(link.href.indexOf("://") + 3);
  if (isWarrantyPage(link, text, sentence)) return true;
  if (!MANUAL_WORDS.test(sentence)) return false;
  return MAKER_WORDS.test(sentence) || MANUAL_PATH.test(path);
}

const WARRANTY =
  /(?<!\p{L})(?:warrant(?:y|ies)|guarantees?|garantie\p{L}{0,12}|herstellergarantie|gewährleistung\p{L}{0,6}|garantías?|garanzi[ae])(?!\p{L})|保証/iu;
/** A name as firms have it: "Makita", "BOSCH". */
const FIRM = /(?<![\p{L}\d])\p{Lu}[\p{L}\d-]{2,24}/gu;
const FIRM_LETTERS_MIN = 4;

/** The maker's guarantee, on a host that holds the name of a firm that the sentence or the one before gives. */
function isWarrantyPage(link: Link, text: string, sentence: string): boolean {
  const start = link.start - sentenceAround(text, link.start, link.end).before.length;
  const previous = start > 1 ? sentenceAround(text, start - 1, start).before : "";
  const said = `${previous} ${sentence}`;
  if (!WARRANTY.test(said) || isOwn(said)) return false;
  return (said.match(FIRM) ?? []).some(
    (name) => name.length >= FIRM_LETTERS_MIN && link.host.includes(name.toLowerCase()),
  );
}
