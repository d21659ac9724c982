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
  if (!MANUAL_WORDS.test(sentence)) return false;
  return MAKER_WORDS.test(sentence) || MANUAL_PATH.test(path);
}
