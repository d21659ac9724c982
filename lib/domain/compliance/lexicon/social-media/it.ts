import type { Wording } from "../lexicon.ts";
import type { SocialCue } from "./social-cue.ts";

export const socialMediaIt: Wording<SocialCue> = {
  act: [
    "(pubblichiamo|postiamo|condividiamo|mostriamo|ci chiamiamo|carichiamo)",
    "(seguic*|seguimi|segui|segua|seguire|seguiteci|ci segua|ci segui|aggiung*|unisc*|si unisca|scriv*|contatt*|trov*|tagg*|menzion*|visit*|mand*|invi*|raggiung*|metti|metta|iscriv*|lasci* un like|cercac*|cerc*|chied*)",
    "(siamo|sono|anche|disponibili|attivi) (anche |)(su|via)",
    "(più veloce|più rapido|più facile|parlarne|parliamo|continuiamo|ci sentiamo|sentiamoci|le mostro|ti mostro|mi piace)",

    "(passa*|vien*|venga|dia|date|dai|clicc*|butt*|guard*|lasc*|fate|fai|faccia) ~4 (noi|da noi|occhiata|occhio|like|cuore|cuoricino|trovarci|vederci|salto|trovarmi|follow)",
    "(un|il) (follow|like|cuore|cuoricino)",
    "(ci|mi) (vede|vedi|vedrà|vedrai|becchi|becca|trova|trovi)",
    "(sono|siamo) ~3 (ovunque|dappertutto|lì|là)",
    "(rispondo|rispondiamo|ti rispondo|le rispondo)",
    "(siamo|sono|facciamo|faccio|andiamo|vado) ~3 (in diretta|dirette|una diretta)",
    "(il suo|il tuo|suo|tuo) numero",
    "(ti|le) (mando|giro|scrivo|invio)",
    "(scrivimi|scrivici|sentiamoci|chiamami|cercami|cercaci|mi cerchi|ci cerchi)",
    "(bottega|negozio|laboratorio|figlia|figlio|moglie|team) ~4 (profilo|pagina|canale|gruppo|account)",
    "(dm|direct|messaggio privato) ~1 (su|in)",
  ],
  own: ["(nostr*|mio|mia|miei)"],
  follow: [
    "(seguic*|seguimi|segui|segua|seguiteci|tagg*)",
    "(cerc*|trov*|visit*|guard*|segu*|siamo|sono|nostr*|mio|passa*|venga|vieni|altro su|scopr*|iscriv*)",
  ],
  described: [
    "(sito|rete|social|piattaforma) ~2 (uccellino|aeroplanino|aeroplano di carta|fantasmino)",
    "(app|applicazione|programma|quella) ~6 (verde|azzurr*|blu|giall*|cornetta|aeroplanino|aereo*|fantasmino|uccellino|fumetto|nuvoletta|telefonino|macchina fotografica|notina)",
    "(dove|app) ~6 (video|filmati|balletti) ~2 (corti|brevi|ballo|ballat*)",
    "zuckerberg*",
    "(altra|l'altra) app",
    "dove ~2 (tutti|la gente) ~6 (foto|video|piatti|cibo)",
  ],
  there: ["(lì|là|di là|di lì|laggiù)"],
  cadence: [
    "(ogni|tutti i|tutte le) (giorn*|settiman*|ser*|mattin*|mes*|lunedì|martedì|mercoledì|giovedì|venerdì|sabat*|domenic*)",
  ],
  named: ["(siamo|sono|come|mi chiamo|ci chiamiamo|nome|cerc*|sotto|utente|profilo)"],
  print: [
    "(cartello|adesiv*|stampa*|incis*|incision*|scritt*|targa|testo|etichett*|poster|biglietto|tazza|ricam*)",
  ],
  share: ["(pubblic*|post*|condivid*|con|usa|usi|usate|metti|metta|sotto|carich*)"],
  tag_ad: [
    "(taggaci|taggateci|taggarci|taggandoci|taggami|menzionaci|menzionateci|menzionandoci)",
    "(ci|mi) (tagghi|tagga|taggate|menzioni|menziona)",
    "tagg* ~2 (noi|la bottega|il negozio|il laboratorio|nostr*)",
    "(metti|metta|mettete|aggiung*|con|mettendo) ~2 (tag|hashtag)",
    "(usa*|usi|nostr*) ~3 hashtag*",
    "(repost*|ripost*|ricondivid*|ripubblic*) ~8 (nostr*|mio|mia|miei|mie)",
    "(nostr*|mio|mie|miei) ~1 (storie|follower*|feed|bacheca|stories|reel*)",
    "(iscriv*|segu*|abbon*) ~3 (nostr*|mio|mia) ~1 (canale|profilo|account)",
  ],
  got: ["(ha|hai|usa|usi|avete|è su|sei su)"],
};
