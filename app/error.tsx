"use client";

import { ErrorScreen } from "#components/layout/error-screen.tsx";

type Props = { readonly error: Error & { digest?: string }; readonly reset: () => void };

export default function AppError({ error, reset }: Props) {
  return (
    <main id="content">
      <ErrorScreen digest={error.digest} onRetry={reset} />
    </main>
  );
}
