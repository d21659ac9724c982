import type { Config } from "tailwindcss";

/**
 * Colours named by what they mean; their values, one set a theme, are in
 * app/globals.css. They replace Tailwind's palette, so that a colour without a
 * meaning cannot be used.
 */
const token = (name: string) => `var(--${name})`;

const config: Config = {
  content: ["./app/**/*.tsx", "./components/**/*.tsx"],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      surface: { DEFAULT: token("surface"), raised: token("surface-raised") },
      text: token("text"),
      muted: token("muted"),
      // `line` separates; `line-strong` outlines what can be operated (3:1, WCAG 1.4.11).
      line: { DEFAULT: token("line"), strong: token("line-strong") },
      accent: { DEFAULT: token("accent"), on: token("accent-on"), soft: token("accent-soft") },
      urgent: { DEFAULT: token("urgent"), soft: token("urgent-soft") },
      overdue: { DEFAULT: token("overdue"), soft: token("overdue-soft") },
      ok: { DEFAULT: token("ok"), soft: token("ok-soft") },
      note: { DEFAULT: token("note"), soft: token("note-soft") },
    },
    extend: {
      fontFamily: {
        // Chinese, Japanese and Korean letters come from the system.
        sans: ["Inter Variable", "system-ui", "Noto Sans CJK SC", "sans-serif"],
      },
      fontSize: { ui: ["0.8125rem", "1.25rem"] },
      transitionDuration: { DEFAULT: "120ms" },
      boxShadow: { raised: "var(--shadow-raised)" },
    },
  },
};

export default config;
