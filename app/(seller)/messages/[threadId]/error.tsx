"use client";

import { ErrorScreen } from "#components/layout/error-screen.tsx";

type Props = { readonly error: Error & { digest?: string }; readonly retry: () => void };

export default function ThreadError({ error, retry }: Props) {
  return <ErrorScreen digest={error.digest} onRetry={retry} />;
}
