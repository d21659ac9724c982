import { NotFoundScreen } from "#components/layout/not-found-screen.tsx";

/** A rule that does not exist, inside the shell. */
export default function RulesNotFound() {
  return <NotFoundScreen />;
}
