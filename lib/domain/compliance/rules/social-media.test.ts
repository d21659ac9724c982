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
  ])("%s: lets pass: %s", (language, body) => {
    expect(networks(language, body)).toEqual([]);
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
