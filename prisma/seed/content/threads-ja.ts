import type { DemoThread } from "./types.ts";

export const threadsJa: readonly DemoThread[] = [
  {
    key: "ja-board-name",
    orderKey: "ja-01",
    subject: "名入れについて（２点確認です）",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 4.2,
        via: "mail",
        text: `お世話になります。森下と申します。

昨日注文したまな板の名入れの件で、２点確認させてください。

　１．文字は「ＭＯＲＩＳＨＩＴＡ　＆　ＫＡＮＯ」でお願いしましたが、半角で彫刻されますか？
　２．日付を「１０／１２」と追加することは可能でしょうか？

結婚祝いのため、できれば来月５日までに受け取りたいです。
よろしくお願いいたします。`,
      },
    ],
  },
  {
    key: "ja-saw-chipped",
    orderKey: "ja-03",
    subject: "のこぎりの刃こぼれ",
    messages: [
      {
        from: "buyer",
        hoursAgo: 512.3,
        via: "web",
        text: "2本届きましたが、1本の刃が3か所ほど欠けていました。まだ一度も使っていません。交換してもらえますか？",
      },
      {
        from: "seller",
        memberKey: "owner",
        hoursAgo: 498.6,
        via: "web",
        text: `葛西様

ご不便をおかけし、誠に申し訳ございません。すぐに替刃を1枚お送りいたします。費用はかかりません。

替刃は本体のねじを1本ゆるめるだけで交換できます。欠けた刃はご返送いただかなくて結構です。お手数ですが、厚紙などに包み、お住まいの地域の規則に従って処分してください。

Elmsund Home & Tools
Annika`,
      },
      {
        from: "buyer",
        hoursAgo: 371.9,
        via: "web",
        text: "替刃届きました。切れ味も問題ないです。迅速な対応ありがとうございました！",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "ja-saw-receipt",
    orderKey: "ja-03",
    subject: "領収書の発行",
    messages: [
      {
        from: "buyer",
        hoursAgo: 318.5,
        via: "web",
        text: "確定申告で使うので領収書を発行していただけますか。宛名は「葛西 悠真」、但し書きは「工具代として」でお願いします。",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 287.2,
        via: "web",
        text: `葛西様

お返事が遅くなり、申し訳ございません。ご希望の宛名と但し書きで領収書を作成いたしました。ご注文詳細の「書類」からご確認いただけます。

Elmsund Home & Tools
Chiara`,
      },
    ],
  },
  {
    key: "ja-kettle-delay",
    orderKey: "ja-04",
    subject: "まだ届きません",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 20.8,
        via: "mail",
        text: `お届け予定の期間に入っていますが、追跡が「通関手続中」のまま4日動いていません。

・何か書類が必要でしょうか
・関税を請求されることはありますか
・週末は不在なので、届くのは平日の夜がありがたいです

水嶋`,
      },
    ],
  },
  {
    key: "ja-kettle-induction",
    orderKey: "ja-04",
    subject: "IHで使えますか",
    messages: [
      {
        from: "buyer",
        hoursAgo: 230.7,
        via: "web",
        text: "発送前にすみません。この琺瑯ケトルは100VのIHでも使えますか？あと、お湯は最大どのくらいまで入れて大丈夫ですか。",
      },
      {
        from: "seller",
        memberKey: "owner",
        hoursAgo: 216.4,
        via: "web",
        text: `水嶋様

はい、100VのIHでもお使いいただけます。底の直径は16 cmですので、お使いの機器の最小サイズをご確認ください。

お湯は0.8 lまでを目安にしてください。満水にすると、沸騰したときに注ぎ口から吹きこぼれることがございます。

Elmsund Home & Tools
Annika`,
      },
      {
        from: "buyer",
        hoursAgo: 215.8,
        via: "web",
        text: "わかりました。楽しみに待っています😊",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "ja-rules-invoice",
    orderKey: "ja-05",
    subject: "【請求書送付のお願い】有限会社北沢木工",
    read: "none",
    messages: [
      {
        from: "buyer",
        hoursAgo: 36.2,
        via: "mail",
        text: `ご担当者様

いつもお世話になっております。
有限会社北沢木工の北沢でございます。

先日購入いたしました折尺6本、ビットセット3点につきまして、弊社宛ての請求書をお送りいただけますでしょうか。

宛名：有限会社北沢木工　御中
内訳：品目ごとに税抜金額と税額を記載

月末締めの処理がございますので、お早めにご対応いただけますと幸いです。
何卒よろしくお願い申し上げます。`,
      },
    ],
  },
  {
    key: "ja-rules-thanks",
    orderKey: "ja-05",
    subject: "無事届きました",
    messages: [
      {
        from: "buyer",
        hoursAgo: 334.7,
        via: "mail",
        text: "本日、全て受け取りました。丁寧な梱包で傷もありませんでした。ご返信には及びません。　北沢",
      },
    ],
    noResponseNeeded: true,
  },
  {
    key: "ja-rail-missing-hook",
    orderKey: "ja-06",
    subject: "フックが4個しかない",
    messages: [
      {
        from: "buyer",
        hoursAgo: 980.2,
        via: "web",
        text: "コート掛けのフックが5個のはずが4個しか入ってませんでした…。ネジは5個分あります。色は黒です。",
      },
      {
        from: "seller",
        memberKey: "agent",
        hoursAgo: 962.8,
        via: "web",
        text: `早乙女様

部品が不足しており、大変申し訳ございません。黒のフックを1個、本日お送りいたします。到着まで7日から10日ほどかかる見込みです。費用はかかりません。

届いたフックの色味が他の4個と合わない場合は、こちらにお知らせください。5個まとめて交換いたします。

Elmsund Home & Tools
Chiara`,
      },
      {
        from: "buyer",
        hoursAgo: 741.3,
        via: "web",
        text: "届きました、色もぴったりです。",
      },
    ],
    noResponseNeeded: true,
  },
];
