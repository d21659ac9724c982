import { describe, expect, it } from "vitest";
import { checkDraft } from "../check-draft.ts";
import type { DraftContext } from "../draft.ts";

const reply: DraftContext = { mode: "reply", orderIds: [], marketplaceHosts: ["shop.example"] };

const networks = (language: string, body: string) =>
  checkDraft({ subject: "", body, language }, reply)
    .findings.filter(({ rule }) => rule === "social_media")
    .map(({ params }) => params.network);

describe("social_media", () => {
  it.each([
    ["en", "Instagram", "Join our community on Insta."],
    ["en", "Telegram", "Ping me on T3legr4m."],
    ["en", "LINE", "Reach us by LINE."],
    ["en", "Facebook", "Give our FB page a like!"],
    ["de", "TikTok", "Auf TikTok zeigen wir, wie es geht."],
    ["de", "Facebook", "Besuchen Sie unsere Facebook-Seite."],
    ["de", "WhatsApp", "Melden Sie sich bei mir über W h a t s A p p."],
    ["fr", "Instagram", "Abonnez-vous à notre Instagram."],
    ["fr", "YouTube", "Retrouvez-nous sur YouTube."],
    ["fr", "WhatsApp", "Ajoutez-moi sur Whats App."],
    ["es", "Facebook", "Dale me gusta a nuestra página de Facebook."],
    ["es", "WhatsApp", "Mándame un guasap."],
    ["es", "Pinterest", "También estamos en Pinterest."],
    ["it", "Telegram", "Mi scriva su Telegram."],
    ["it", "Instagram", "Ci trova anche su Instagram."],
    ["it", "TikTok", "Segua il nostro profilo TikTok."],
    ["ja", "LINE", "LINEでご連絡ください。"],
    ["ja", "Instagram", "インスタグラムのフォローをお願いします。"],
    ["ja", "Twitter", "ツイッターもぜひチェックしてください。"],
    ["en", "Threema", "Easier on Threema, my name there is oak_and_ash."],
    ["en", "TikTok", "We go live on TikTok each Sunday."],
    ["en", "WhatsApp", "Do you have WhatsApp?"],
    ["de", "Instagram", "Mehr davon zeigen wir jeden Sonntag auf Insta."],
    ["de", "Signal", "Wenn du magst, such mich bei Sig-nal unter lampenwerk."],
    ["fr", "TikTok", "Jetez un œil à notre compte TikTok."],
    ["es", "Instagram", "Cada jueves hacemos directo en Insta."],
    ["it", "Telegram", "Mi cerchi su Te1egram."],
    ["ja", "Telegram", "てれぐらむで kashi_lamp を探してください。"],
    ["ja", "LINE", "LINEはお使いですか。"],
    ["en", "TikTok", "The workshop has a profile on TikTok, worth a peek."],
    ["es", "Facebook", "Mándame un privado por Face."],
    ["ja", "Facebook", "フェイスブックのグループで質問できます。"],
    ["en", "Instagram", "@norrholm_lamps on Instagram"],
    ["en", "social media", "Look for us on the bird app."],
    ["en", "Telegram", "Username norrholm on Telegram."],
    ["de", "Instagram", "@norrholm auf Insta"],
    ["de", "social media", "Nutzer norrholm auf der App mit dem Papierflieger."],
    ["fr", "social media", "Cherchez-nous sur le réseau du petit oiseau."],
    ["es", "social media", "Síganos en la red del pajarito."],
    ["it", "social media", "Ci segua sulla rete con l'uccellino."],
    ["ja", "Twitter", "ツイッターの@norrholmです。"],
  ])("%s: hears %s in: %s", (language, network, body) => {
    expect(networks(language, body)).toContain(network);
  });

  it.each([
    ["en", "It plays videos from YouTube and TikTok."],
    ["en", "You cannot reach us on WhatsApp."],
    ["en", "The production line stopped, so the signal cable is late."],
    ["en", "We chat with you here."],
    ["de", "Die Halterung passt für Instagram-Videos."],
    ["de", "Auf Facebook sind wir nicht zu finden."],
    ["fr", "L'écran affiche les appels WhatsApp."],
    ["fr", "Nous n'avons pas de compte Instagram."],
    ["es", "El anillo de luz va bien para vídeos de TikTok."],
    ["es", "No usamos WhatsApp."],
    ["it", "La cassa legge i video di YouTube."],
    ["it", "Non abbiamo una pagina Facebook."],
    ["ja", "LINEの通知を画面に表示します。"],
    ["ja", "インスタのアカウントはございません。"],
    ["en", "The sign says “Find us on Instagram” in white letters."],
    ["en", "Do you have WhatsApp notifications switched on?"],
    ["en", "The TV comes with 300 channels, subscribe in the menu."],
    ["fr", "Le profilé mesure 20 mm, avec une chaîne de 50 cm."],
    ["ja", "チャンネルはリモコンで切り替えます。"],
    ["en", "Open the green app, tap the bird and pick a colour."],
    ["de", "Markieren Sie uns bitte auf dem Foto, welche Stelle beschädigt ist."],
    ["fr", "Pouvez-vous identifier la pièce sur la photo ?"],
    ["es", "Suba la foto de la etiqueta con el código."],
    ["it", "L'app verde regola la lampada."],
    ["ja", "タグを付けたままご返送ください。"],
    ["en", "Most users post on Instagram with this tripod."],
    ["es", "La red del pajarero tiene malla de dos centímetros."],
  ])("%s: lets pass: %s", (language, body) => {
    expect(networks(language, body)).toEqual([]);
  });

  it.each([
    ["en", "You know the app with the little paper plane? I am quicker to answer on it."],
    ["en", "Snap a picture and tag us, we repost the nicest ones on our feed."],
    ["de", "Hast du die App mit dem Papierflieger? Dort antworte ich schneller."],
    ["en", "Subscribe to our channel for assembly clips."],
    ["it", "Si iscriva al nostro canale, lì mostriamo il montaggio."],
    ["fr", "L'appli verte avec le téléphone ? Votre numéro, et je vous réponds là-bas."],
    ["es", "Súbela con #lamparasroble y etiquétanos."],
    ["it", "Le foto più belle le ricondividiamo sul nostro profilo."],
    ["ja", "緑のアプリ、使っていますか。そちらで返事します。"],
  ])("%s: hears a network that is not named in: %s", (language, body) => {
    expect(networks(language, body)).toContain("social media");
  });

  it("takes the subject of an answer for the buyer's", () => {
    const subject = "Re: follow you on Instagram";
    const { findings } = checkDraft({ subject, body: "It is blue.", language: "en" }, reply);
    expect(findings.filter(({ rule }) => rule === "social_media")).toEqual([]);
  });

  it("hears an account without a network's name", () => {
    expect(networks("en", "Follow @noorlamps for more")).toEqual(["social media"]);
  });

  it("hears an account behind a link, and none behind a film", () => {
    expect(networks("en", "https://www.instagram.com/noorlamps")).toEqual(["Instagram"]);
    expect(networks("en", "https://www.youtube.com/@noorlamps")).toEqual(["YouTube"]);
    expect(networks("en", "https://www.youtube.com/watch?v=abc")).toEqual([]);
  });
});
