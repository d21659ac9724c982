import { expect, it } from "vitest";
import { clientOf } from "./client-address.ts";

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["203.0.113.9, 192.0.2.7", "192.0.2.7"],
  ["written by the client,192.0.2.7 ", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:db8:1:2::", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
])("counts %s as %s", (header, client) => {
  expect(clientOf(header)).toBe(client);
});

it.each([undefined, "", "unknown", "192.0.2.7,", "127.0.0.1", "::1", "::ffff:127.0.0.1", ["a"]])(
  "does not count %j",
  (header) => {
    expect(clientOf(header)).toBeNull();
  },
);
