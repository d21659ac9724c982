import type { Lexicon } from "./lexicon.ts";

/**
 * Ways out of being written to.
 *
 *   leave      names it: "unsubscribe", "abmelden", 配信停止
 *   unwanted   "if you no longer wish to receive messages"
 *   how        what to do about it: "click", "here", "let us know"
 *   reply      "reply with", "answer", and the word to send back
 *   told       says both at once ("reply STOP", "unsubscribe here")
 *   settings   where the marketplace's own preferences are
 */
export type OptOutCue = "leave" | "unwanted" | "how" | "reply" | "told" | "settings";

export const OPT_OUT: Lexicon<OptOutCue> = {
  en: {
    leave: [
      "(unsubscribe|unsubscribing|un subscribe|opt out|opting out|optout|opt you out|sign off from)",
      "(remove|removed|take|taken|delete|deleted|get) ~3 (mailing list|list|our list|contacts|off this list|mailings|distribution)",
      "(stop|end|cancel|pause) (getting |receiving |)(these|our|future|further|such|all|more|the|my|newsletter) ~2 (mails|emails|e mails|messages|newsletter*|mailings|reminders|updates) ~2 (from us|reply|click|here|send|write)",
      "(stop|end|cancel) (these|our|future|further|such) ~1 (mails|emails|e mails|messages|newsletter*|mailings|reminders|updates)",
      "(stop|cancel) (hearing from us|receiving|getting|my subscription|your subscription)",
    ],
    unwanted: [
      "(no longer|don't|do not|dont|rather not|prefer not|not|never) ~2 (want|wish|like|care|interested|to) ~4 (receive|get|getting|receiving|hear|hearing|be|see|have|read) ~3 (mail|mails|email|emails|e mails|message|messages|newsletter*|news|updates|reminders|offers|mailings|notes|communication*|from us)",
      "(no longer|don't|do not|dont|rather not|prefer not|not) ~2 (want|wish|like|interested|to) ~3 (mail|mails|email|emails|e mails|message|messages|newsletter*|news|updates|reminders|offers|mailings|notes|communication*|from us)",
      "(had enough of|tired of|enough of|no more|not interested in|stop receiving|stop getting|fewer|too many|sick of|fed up with) ~4 (mail|mails|email|emails|e mails|message|messages|newsletter*|news|updates|reminders|offers|mailings|notes|communication*|from us)",
      "(no longer|don't|do not|rather not|prefer not|not) ~2 (want|wish|like|to) ~2 be (contacted|emailed|messaged|written)",
    ],
    how: [
      "(click|tap|press|hit|follow|use|here|link|button|below|let us know|tell us|write|contact|just say|at any time|anytime|visit)",
    ],
    reply: ["(reply|respond|answer|text|send|write|type|message|email|say)"],
    told: [
      "(reply|respond|answer|text|send|write|type|return) ~4 (stop|unsubscribe|remove|optout|opt out|cancel|quit)",
      "(unsubscribe|opt out) (here|now|link|below|at any time|anytime|from (this|these|our|future|all))",
      "(to|wish to|like to|want to|can|may|could) (unsubscribe|opt out)",
      "(manage|update|change) (your |)(subscription|email|mail|e mail|mailing) (preference*|setting*)",
    ],
    settings: [
      "(account|communication preference*|notification preference*|preferences|settings|amazon|marketplace|message center)",
    ],
  },
  de: {
    leave: [
      "(abmelden|abmeldung|abbestellen|abbestellung|abmeldelink|austragen|abmelde*|opt out|unsubscribe|abgemeldet)",
      "(aus|von) ~3 (verteiler*|mailingliste|liste|newsletter*|empfängerliste)",
    ],
    unwanted: [
      "(keine|kein*|nicht mehr|nie wieder) ~5 (nachricht*|mail|mails|e mail|e mails|email|emails|newsletter*|mitteilung*|post|infos|werbung|neuigkeiten|von uns) ~4 (erhalten|bekommen|wünsch*|möcht*|wollen|wollt|willst|lesen|empfangen)",
      "(keine lust|genug|schluss|satt|nie wieder|nerven|nervt|stören|zu viele|zu viel) ~4 (nachricht*|mail|mails|e mail|e mails|email|emails|newsletter*|mitteilung*|post|infos|werbung|neuigkeiten|von uns)",
      "(nicht mehr|nicht länger|nicht weiter) ~2 (kontaktiert|angeschrieben|benachrichtigt|belästigt|von uns hören)",
      "(möcht*|wünsch*|woll*|willst) ~3 (keine|kein*|nicht mehr) ~4 (nachricht*|mail|mails|e mail|e mails|email|emails|newsletter*|mitteilung*|post|infos|werbung|neuigkeiten|von uns)",
      "keine ~2 (nachricht*|mails|e mails|emails) mehr",
    ],
    how: [
      "(klick*|hier|link|button|unten|genügt|reicht|teilen sie|jederzeit|lassen sie|schreiben|gib*|geben|sagen|sag)",
    ],
    reply: ["(antwort*|schreib*|send*|schick*|erwider*|zurückschreiben)"],
    told: [
      "(antwort*|schreib*|send*|schick*|erwider*) ~5 (stop|stopp|abmelden|abmeldung|austragen|unsubscribe|abbestellen)",
      "(hier|jederzeit|über diesen link) ~3 (abmelden|abbestellen|austragen)",
      "(abmelden|abbestellen|austragen) ~2 (hier|klick*|können|unter|möchten)",
      "(um|zum) ~5 (abzumelden|abzubestellen|abbestellen|abmelden|auszutragen)",
    ],
    settings: [
      "(konto|kontoeinstellungen|einstellungen|benachrichtigungseinstellungen|kommunikationseinstellungen|präferenzen|amazon|marktplatz)",
    ],
  },
  fr: {
    leave: [
      "(désabonn*|désinscri*|se désinscrire|désinscription|opt out|unsubscribe)",
      "(retir*|supprim*|enlev*|sort*|ray*) ~4 (liste|fichier|listes)",
    ],
    unwanted: [
      "(ne|n'|plus) ~3 (souhait*|voul*|désir*|veux|voudriez|plus) ~5 (message*|mail|mails|e mail|e mails|email|emails|courriel*|newsletter*|nouvelles|contacté*|communication*|infos|lettre d'information)",
      "(marre|assez|lassé*|fatigué*|ras le bol|trop) ~2 (de|d'|par) ~2 (message*|mail|mails|e mail|e mails|email|emails|courriel*|newsletter*|nouvelles|contacté*|communication*|infos|lettre d'information)",
      "(ne plus|ne pas|plus) ~2 recevoir ~4 (message*|mail|mails|e mail|e mails|email|emails|courriel*|newsletter*|nouvelles|contacté*|communication*|infos|lettre d'information)",
      "plus ~2 (de nos nouvelles|être contacté*|aucun message)",
    ],
    how: [
      "(cliqu*|ici|lien|bouton|ci dessous|dites le|faites le|il suffit|à tout moment|suivez|prévenez|indiquez|signalez)",
    ],
    reply: ["(répon*|écri*|envo*|renvo*|retour*)"],
    told: [
      "(répon*|envo*|écri*|renvo*|tap*) ~5 (stop|désabonn*|désinscri*|retrait)",
      "(vous|te|se) (désabonner|désinscrire) ~3 (ici|cliqu*|lien|à tout moment|en)",
      "pour (vous |te |se |)(désabonner|désinscrire)",
      "désabonnez vous",
    ],
    settings: [
      "(compte|préférences|paramètres|réglages|amazon|plateforme|marketplace|place de marché)",
    ],
  },
  es: {
    leave: [
      "(darse de baja|date de baja|dese de baja|darte de baja|dar de baja|de baja|baja|cancelar la suscripción|cancelar su suscripción|cancele su suscripción|desuscrib*|anular la suscripción|unsubscribe|opt out)",
      "(elimin*|borr*|quit*|sac*) ~4 (lista|listas|base de datos)",
    ],
    unwanted: [
      "(no) ~2 (dese*|quier*|querer|prefier*|interes*|recib*|más) ~5 (mensaje*|correo*|mail|mails|email|emails|e mail|e mails|newsletter*|boletín*|noticias|comunicaciones|avisos|le escrib*|te escrib*)",
      "(dejar de|no volver a|no) ~1 recib* ~4 (mensaje*|correo*|mail|mails|email|emails|e mail|e mails|newsletter*|boletín*|noticias|comunicaciones|avisos|le escrib*|te escrib*)",
      "(cansad*|hart*|harto|basta|demasiados) ~5 (mensaje*|correo*|mail|mails|email|emails|e mail|e mails|newsletter*|boletín*|noticias|comunicaciones|avisos|le escrib*|te escrib*)",
    ],
    how: [
      "(clic|haga|haz|pulse|pulsa|pinche|pincha|aquí|enlace|botón|basta|dígalo|díganoslo|dínoslo|en cualquier momento|avís*|indíqu*)",
    ],
    reply: ["(respond*|contest*|escrib*|enví*|mand*)"],
    told: [
      "(respond*|contest*|escrib*|enví*|mand*) ~5 (baja|stop|cancelar|eliminar)",
      "(darse de baja|date de baja|dese de baja|darte de baja) ~3 (aquí|clic|enlace|en cualquier|puls*|pinch*)",
      "para (darse|darte|dar) de baja",
      "cancel* (la|su|tu) suscripción",
    ],
    settings: ["(cuenta|preferencias|ajustes|configuración|amazon|plataforma|marketplace)"],
  },
  it: {
    leave: [
      "(disiscriv*|cancellare l'iscrizione|cancellazione dalla|annullare l'iscrizione|annulla l'iscrizione|cancella l'iscrizione|cancellarsi|cancellarti|unsubscribe|opt out|disiscrizione)",
      "(rimuov*|toglier*|tolg*|cancell*|elimin*) ~4 (lista|mailing list|elenco|newsletter|rubrica)",
    ],
    unwanted: [
      "(non) ~2 (desider*|vuol*|vuoi|voler*|vogl*|vorr*|intend*|ricever*) ~5 (messagg*|mail|e mail|email|newsletter|comunicazion*|notizie|avvisi|contattat*|nostre)",
      "(smettere di|non) ~1 ricever* ~4 (messagg*|mail|e mail|email|newsletter|comunicazion*|notizie|avvisi|contattat*|nostre)",
      "(stanc*|stuf*|basta|troppe|troppi) ~4 (messagg*|mail|e mail|email|newsletter|comunicazion*|notizie|avvisi|contattat*|nostre)",
    ],
    how: [
      "(clicc*|qui|link|pulsante|basta|lo dica|ce lo dica|dillo|diccelo|in qualsiasi momento|prema|premi|segua|segui|ci avvisi|avvisaci)",
    ],
    reply: ["(rispond*|scriv*|invi*|mand*)"],
    told: [
      "(rispond*|scriv*|invi*|mand*) ~5 (stop|cancella|cancellami|basta|rimuovi|disiscriv*|cancellazione)",
      "(disiscriv*) ~3 (qui|clicc*|link|in qualsiasi)",
      "per (disiscriv*|cancellarsi|cancellarti)",
      "(cancell*|annull*) (la sua |la tua |l')iscrizione",
    ],
    settings: ["(account|preferenze|impostazioni|amazon|piattaforma|marketplace)"],
  },
  ja: {
    leave: [
      "(配信停止|配信解除|購読解除|配信を停止|配信を止め|受信拒否|メール停止|登録解除|退会|オプトアウト|配信の停止)",
    ],
    unwanted: [
      "(配信|受信|メール|メッセージ|ご案内|お知らせ|連絡) ~4 (不要|希望され|希望しない|ご希望でない|必要ない|必要でない|止めたい|停止したい|望まれ|望まない|いらない|要らない|受け取りたくない|受け取りを希望)",
    ],
    how: [
      "(こちら|クリック|タップ|リンク|ボタン|お知らせください|お申し付け|ください|下さい|お手続き|下記|url|アクセス|お願い)",
    ],
    reply: ["(返信|ご返信|返答|送信|お送り|とお書き|ご返答|ご記入)"],
    told: [
      "(配信停止|配信解除|購読解除|登録解除|メール停止) ~4 (こちら|は|を|希望|ご希望|リンク|url|手続)",
      "(停止|ストップ|stop|解除|不要) ~3 (と返信|とご返信|と書い|とお書き|とお送り|と送信|とだけ)",
    ],
    settings: [
      "(アカウント|設定|通知設定|アカウントサービス|amazon|アマゾン|マーケットプレイス|コミュニケーション)",
    ],
  },
};
