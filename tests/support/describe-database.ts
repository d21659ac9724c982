import { withClient } from "./test-database.ts";

/**
 * What a database consists of: `kind name on table` → its definition, from the
 * catalogue of PostgreSQL. The applier's own table and the order of columns are
 * left out.
 */
export async function describeDatabase(url: string): Promise<Map<string, string>> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ name: string; definition: string }>(DESCRIPTION),
  );
  return new Map(rows.map(({ name, definition }) => [name, definition]));
}

/** Names come from the catalogue and not from regclass, which would quote "order". */
const DESCRIPTION = `
  WITH ours AS (
    SELECT c.oid, c.relname
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND c.relname <> '_prisma_migrations'
  )
  SELECT 'table ' || relname AS name, '' AS definition FROM ours
  UNION ALL
  SELECT format('column %s on %s', a.attname, t.relname),
         concat_ws(' ', format_type(a.atttypid, a.atttypmod),
                   CASE WHEN a.attnotnull THEN 'not null' END,
                   'default ' || pg_get_expr(d.adbin, d.adrelid))
  FROM ours t
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  UNION ALL
  SELECT format('%s %s on %s',
                CASE c.contype WHEN 'p' THEN 'primary key' WHEN 'f' THEN 'foreign key'
                  WHEN 'u' THEN 'unique' WHEN 'c' THEN 'check' ELSE 'constraint' END,
                c.conname, t.relname),
         pg_get_constraintdef(c.oid)
  FROM ours t JOIN pg_constraint c ON c.conrelid = t.oid
  -- Since PostgreSQL 18 a "not null" is a constraint as well; the column says it.
  WHERE c.contype <> 'n'
  UNION ALL
  SELECT format('index %s on %s', i.relname, t.relname), pg_get_indexdef(i.oid)
  FROM ours t JOIN pg_index x ON x.indrelid = t.oid JOIN pg_class i ON i.oid = x.indexrelid
  UNION ALL
  SELECT format('trigger %s on %s', g.tgname, t.relname),
         pg_get_triggerdef(g.oid) || ' enabled ' || g.tgenabled::text
  FROM ours t JOIN pg_trigger g ON g.tgrelid = t.oid
  WHERE NOT g.tgisinternal
  UNION ALL
  SELECT 'function ' || p.proname, pg_get_functiondef(p.oid)
  FROM pg_proc p
  WHERE p.pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL
  SELECT 'type ' || y.typname, y.typtype::text
  FROM pg_type y
  WHERE y.typnamespace = 'public'::regnamespace AND y.typtype IN ('e', 'd')`;
