// duckdb.mjs FILE|GLOB THREADS: the question that kbdiff answers, put to
// DuckDB: by update, how many good and bad hosts have it.
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const { DuckDBInstance } = require('@duckdb/node-api');
const [source, threads] = process.argv.slice(2);
const db = await DuckDBInstance.create(':memory:', { threads });
const connection = await db.connect();
const answer = await connection.runAndReadAll(`
	WITH rows AS (
		SELECT HotFixID AS update, CSName AS host,
		    CSName LIKE '%9' AS bad
		FROM read_csv('${source}', header = true, all_varchar = true)
	), sides AS (
		SELECT count(DISTINCT host) FILTER (NOT bad) AS good,
		    count(DISTINCT host) FILTER (bad) AS bad FROM rows
	), updates AS (
		SELECT update, count(DISTINCT host) FILTER (NOT bad) AS good,
		    count(DISTINCT host) FILTER (bad) AS bad
		FROM rows GROUP BY update
	)
	SELECT updates.update, updates.good, sides.good, updates.bad,
	    sides.bad
	FROM updates, sides
	WHERE updates.good > 0 AND updates.bad < sides.bad
	ORDER BY updates.update`);
for (const row of answer.getRows())
	console.log(row.join(','));
