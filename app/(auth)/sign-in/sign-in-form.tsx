"use client";

import { CircleAlert } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type SignInOutcome, submitSignIn } from "./submit-sign-in.ts";

type Failure = Exclude<SignInOutcome, "signed_in">;

type DemoSignIn = { readonly label: string; readonly email: string; readonly password: string };

type SignInFormProps = {
  readonly landing: string;
  readonly demo: readonly DemoSignIn[] | null;
  readonly strings: {
    readonly email: string;
    readonly password: string;
    readonly submit: string;
    readonly submitting: string;
    readonly demo: string;
    readonly failures: Record<Failure, string>;
  };
};

export function SignInForm({ landing, demo, strings }: SignInFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const data = new FormData(event.currentTarget);
    setPending(true);
    setFailure(null);
    const [email, password] = [String(data.get("email")), String(data.get("password"))];
    const outcome = await submitSignIn(email.trim(), password, landing);
    // A full load: nothing of the signed-out state may stay in the router's cache.
    if (outcome === "signed_in") return window.location.assign(landing);
    setFailure(outcome);
    setPending(false);
  }

  function fill({ email, password }: DemoSignIn) {
    for (const [name, value] of Object.entries({ email, password })) {
      const input = form.current?.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = value;
    }
    form.current?.querySelector<HTMLButtonElement>("[type=submit]")?.focus();
  }

  return (
    // The method keeps the password out of the address should the script not have loaded yet.
    <form ref={form} method="post" onSubmit={submit} className="grid gap-4">
      {failure && (
        <Notice
          role="alert"
          tone="overdue"
          icon={<CircleAlert aria-hidden="true" className="size-4" />}
        >
          {strings.failures[failure]}
        </Notice>
      )}
      <Field id="email" label={strings.email}>
        <Input id="email" name="email" type="email" autoComplete="username" required />
      </Field>
      <Field id="password" label={strings.password}>
        <Input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </Field>
      <Button type="submit" tone="primary" aria-disabled={isPending}>
        {isPending ? strings.submitting : strings.submit}
      </Button>
      {demo && (
        <div className="grid gap-2 border-t border-line pt-4">
          <p className="text-ui text-muted">{strings.demo}</p>
          {demo.map((person) => (
            <Button key={person.email} onClick={() => fill(person)}>
              {person.label}
            </Button>
          ))}
        </div>
      )}
    </form>
  );
}
