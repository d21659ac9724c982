import { Clock, Info, Lock, ShieldCheck } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProductMark } from "#components/layout/product-mark.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { findDemoSignIns } from "#lib/demo/demo-sign-in.ts";
import { landingPath } from "./landing-path.ts";
import { SignInForm } from "./sign-in-form.tsx";

type Props = {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("signIn") };
}

export default async function SignInPage({ searchParams }: Props) {
  const [params, t, product] = await Promise.all([
    searchParams,
    getTranslations("auth"),
    getTranslations("frame"),
  ]);
  const notice = noticeFor(params);
  const demo = findDemoSignIns();
  return (
    <main id="content" className="grid min-h-dvh lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <div className="grid content-start justify-items-center border-line bg-surface-raised px-6 py-10 sm:content-center lg:border-r">
        <div className="grid w-full max-w-80 gap-6">
          <p className="flex items-center gap-2 text-base font-semibold">
            <ProductMark />
            {product("product")}
          </p>
          <h1 className="text-xl font-semibold text-balance">{t("title")}</h1>
          {notice && (
            <Notice role="status" icon={<Info aria-hidden="true" className="size-4" />}>
              {t(notice)}
            </Notice>
          )}
          <SignInForm
            landing={landingPath(params.callbackUrl)}
            demo={
              demo && [
                { ...demo.seller, label: t("fillDemo") },
                { ...demo.operator, label: t("fillOperator") },
              ]
            }
            strings={{
              email: t("email"),
              password: t("password"),
              submit: t("submit"),
              submitting: t("submitting"),
              demo: t("demo"),
              failures: {
                wrong: t("wrong"),
                too_many: t("tooMany"),
                offline: t("offline"),
                failed: t("failed"),
              },
            }}
          />
        </div>
      </div>
      <Promises />
    </main>
  );
}

function noticeFor(params: Record<string, unknown>): "signedOut" | "signInAgain" | null {
  if (params.reason === "signed_out") return "signedOut";
  return params.callbackUrl ? "signInAgain" : null;
}

async function Promises() {
  const t = await getTranslations("auth.promise");
  const promises = [
    { text: t("private"), Icon: Lock },
    { text: t("clock"), Icon: Clock },
    { text: t("kept"), Icon: ShieldCheck },
  ];
  return (
    <div className="hidden content-center px-16 lg:grid">
      <div className="grid max-w-lg gap-8">
        <p className="text-4xl leading-tight font-semibold tracking-tight text-balance">
          {t("title")}
        </p>
        <ul className="grid gap-3 text-base text-muted">
          {promises.map(({ text, Icon }) => (
            <li key={text} className="flex items-center gap-3">
              <Icon aria-hidden="true" className="size-5 shrink-0 text-accent" />
              {text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
