import type { Wording } from "../lexicon.ts";
import type { OptOutCue } from "./opt-out-cue.ts";

export const optOutEn: Wording<OptOutCue> = {
  leave: [
    "(unsubscribe|unsubscribing|un subscribe|opt out|opting out|optout|opt you out|sign off from)",
    "(remove|removed|take|taken|delete|deleted|get) ~3 (mailing list|list|our list|contacts|off this list|mailings|distribution)",
    "(stop|end|cancel|pause) (getting |receiving |)(these|our|future|further|such|all|more|the|my|newsletter) ~2 (mails|emails|e mails|messages|newsletter*|mailings|reminders|updates) ~2 (from us|reply|click|here|send|write)",
    "(stop|end|cancel) (these|our|future|further|such) ~1 (mails|emails|e mails|messages|newsletter*|mailings|reminders|updates)",
    "(stop|cancel) (hearing from us|receiving|getting|my subscription|your subscription)",
  ],
  unwanted: [
    "(leave|quit|exit|escape|end|stop|silence|mute|halt|pause|switch off|turn off|shut off|get out of|get off|drop out of|bow out of|step out of|get rid of) ~1 (our|these|this|the|my|all|such|any) ~2 (mail|mails|email|emails|e mails|message|messages|newsletter*|news|letters|letter|notes|note|lines|post|mailing|mailings|reminders|updates|offers|writing|texts|mailing list|circle of|round of|list of (customers|friends))",
    "(prefer|rather|want|like|fancy|enjoy) ~2 (fewer|less|no|no more|none of|silence|quiet|peace) ~3 (mail|mails|email|emails|e mails|message|messages|newsletter*|news|letters|letter|notes|note|lines|post|mailing|mailings|reminders|updates|offers|writing|texts|from us)",
    "(rather|prefer|want|like|wish) ~3 (left|be left|to be left) (alone|in peace)",
    "(enough|tired|sick|weary|bored|annoyed|bothered|fed up) ~2 (our|these|the|my|such) ~1 (mail|mails|email|emails|e mails|message|messages|newsletter*|news|letters|letter|notes|note|lines|post|mailing|mailings|reminders|updates|offers|writing|texts)",
    "(our|these|such|the) (mail|mails|email|emails|e mails|message|messages|newsletter*|news|letters|letter|notes|note|lines|post|mailing|mailings|reminders|updates|offers|writing|texts) ~2 (annoy*|bother*|too much|unwelcome|a nuisance|not for you|unwanted|no longer welcome)",
    "no more (mail|mails|email|emails|e mails|message|messages|newsletter*|news|letters|letter|notes|note|lines|post|mailing|mailings|reminders|updates|offers|writing|texts|of these|from us|of this)",
    "(strike|cross|drop|scratch|erase|wipe) ~1 (you|your (name|address)|me|my (name|address)) ~1 (from|off)",
    "(rather|prefer|better) (we|us) ~1 (kept|keep|stay|stayed|went|go) (quiet|silent)",
    "(no longer|don't|do not|dont|rather not|prefer not|not|never) ~2 (want|wish|like|care|interested|to) ~4 (receive|get|getting|receiving|hear|hearing|be|see|have|read) ~3 (mail|mails|email|emails|e mails|message|messages|newsletter*|news|updates|reminders|offers|mailings|notes|communication*|from us)",
    "(no longer|don't|do not|dont|rather not|prefer not|not) ~2 (want|wish|like|interested|to) ~3 (mail|mails|email|emails|e mails|message|messages|newsletter*|news|updates|reminders|offers|mailings|notes|communication*|from us)",
    "(had enough of|tired of|enough of|no more|not interested in|stop receiving|stop getting|fewer|too many|sick of|fed up with) ~4 (mail|mails|email|emails|e mails|message|messages|newsletter*|news|updates|reminders|offers|mailings|notes|communication*|from us)",
    "(no longer|don't|do not|rather not|prefer not|not) ~2 (want|wish|like|to) ~2 be (contacted|emailed|messaged|written)",
  ],
  own_words: [
    "(don't|do not|dont|stop|never|please stop|quit) ~1 (write|writing|email|emailing|message|messaging|contact|contacting|mail|mailing|bother|bothering|text|texting) ~1 me",
    "leave me (alone|in peace|be|out)",
  ],
  other: [
    "(card|cards|app|carrier|courier|phone|label|keyboard|alarm|printer|screen|engraving|wrapping|post office|dhl|ups|fedex|needed from|required from|from you|speaker|router|toy|doll|piano|watch|camera|device|display|subject to)",
  ],
  how: [
    "(exit|way out|the door|one click|two clicks|switch|tick|untick)",
    "(click|tap|press|hit|follow|use|here|link|button|below|let us know|tell us|write|contact|just say|at any time|anytime|visit)",
  ],
  reply: [
    "(in reply|by reply|by return|a reply|word back|send back|replying|answering)",
    "(reply|respond|answer|text|send|write|type|message|email|say)",
  ],
  told: [
    "(reply|respond|answer|text|send|write|type|return) ~4 (stop|unsubscribe|remove|optout|opt out|cancel|quit)",
    "(unsubscribe|opt out) (here|now|link|below|at any time|anytime|from (this|these|our|future|all))",
    "(to|wish to|like to|want to|can|may|could) (unsubscribe|opt out)",
    "(manage|update|change) (your |)(subscription|email|mail|e mail|mailing) (preference*|setting*)",
  ],
  settings: [
    "(account|communication preference*|notification preference*|preferences|settings|amazon|marketplace|message center)",
  ],
};
