import { sentenceAround } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import { isOwn } from "./third-party.ts";

/**
 * Numbers with the form of a phone number that nobody can call: printed on a
 * thing, made up, on a type plate, or keys of a toy. Not where the sentence
 * speaks of the seller's own number.
 */
const PRETENDED =
  /(?<!\p{L})(?:fake|fictional|fictitious|made[- ]up|imaginary|dummy|not (?:a )?real|decorative|printed|engraved|embossed|stamped|part of the (?:print|design|pattern)|erfunden\p{L}{0,2}|ausgedacht\p{L}{0,2}|fantasie\p{L}{0,10}|fiktiv\p{L}{0,2}|attrappe|aufgedruckt\p{L}{0,2}|eingraviert\p{L}{0,2}|eingestanzt\p{L}{0,2}|teil des (?:drucks|motivs|designs)|ficti(?:f|ve)|inventée?|factice|imprimée?|gravée?|partie du (?:motif|décor|dessin)|ficticio|inventado|de mentira|impreso|grabado|estampado|parte del (?:diseño|dibujo|estampado|disegno)|fint[oa]|inventato|fittizio|stampato|inciso|parte della (?:stampa|decorazione))(?!\p{L})|架空|ダミー|偽物|印刷|印字|刻印|(?:模様|デザイン|絵柄)の一部/iu;

const PLATE =
  /(?:rating|type|name|data|serial) ?(?:plate|label|sticker)|typenschild|typschild|plaque signalétique|placa de características|placa del motor|etiqueta del motor|targhetta|銘板|型式ラベル/iu;

const PRESSED =
  /(?<!\p{L})(?:press\p{L}{0,3}|dial\p{L}{0,3}|push|drück\p{L}{0,3}|wähl\p{L}{0,3}|tipp\p{L}{0,2}|appu\p{L}{0,4}|compose[rz]?|marc[ao]r?|marque|puls[ae]r?|teclea|prem[eai]\p{L}{0,2}|schiacci\p{L}{0,2}|compone)(?!\p{L})|押/iu;
const SOUNDS =
  /(?<!\p{L})(?:moos?|barks?|quacks?|meows?|sings?|plays? an?|melody|jingle|sounds?|muht|bellt|quakt|singt|melodie|geräusch|ertönt|spielt ein\p{L}{0,2}|meugle|aboie|chante|mélodie|son de|joue une?|suena (?:un|una|el|la)|ladra|muge|canta|melodía|suona (?:un|una|il|la)|muggisce|abbaia|melodia)(?!\p{L})|鳴|メロディ|音が/iu;

export function isNotDialled(text: string, span: Span): boolean {
  const { before, after } = sentenceAround(text, span.start, span.end);
  const sentence = `${before} ${after}`;
  if (isOwn(sentence)) return false;
  if (PRETENDED.test(sentence) || PLATE.test(sentence)) return true;
  return PRESSED.test(sentence) && SOUNDS.test(after);
}
