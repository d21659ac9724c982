"use client";

import { ErrorScreen } from "#components/layout/error-screen.tsx";

type Props = { readonly error: Error & { digest?: string }; readonly reset: () => void };

export default function OperatorError({ error, reset }: Props) {
  return <ErrorScreen digest={error.digest} onRetry={reset} />;
}
