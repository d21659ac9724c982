import { NotFoundScreen } from "#components/layout/not-found-screen.tsx";

/** A thread that is missing or another's, inside the shell. */
export default function MessagesNotFound() {
  return <NotFoundScreen />;
}
