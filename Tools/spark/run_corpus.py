#!/usr/bin/env python3
"""Runs argue over a corpus of maps on Apache Spark.

    Tools/spark/run_corpus.py CORPUS OUTPUT [--partitions N] [--argue PROGRAM] [--master URL]
                              [--attempts N] [--] COMMAND...

CORPUS is one or several files of JSON Lines, a map a line, wherever Spark reads from. COMMAND is one of
argue's that answers for lines, without the names of files: “check --format lines”, “evaluate” or “stats”.
What it answers comes into OUTPUT/answers, what it refuses into OUTPUT/rejects, both in the order of the
corpus over all parts, and the numbers into OUTPUT/summary.json. It is what one process would have written:

    argue check --jsonl CORPUS --format lines -o answers --reject rejects --summary summary.json

Each partition goes through argue as a pipe, and comes out as a whole or not at all. Where argue fails, or a
machine is lost, Spark tries the partition again; one that fails every time is left out, named on standard
error with its lines and in the summary, and the others are written all the same.

Exit codes: 0 all is done, 1 partitions failed, 64 usage, 69 without pyspark.
"""

import argparse
import json
import os
import pathlib
import shlex
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".build/python"))

# What a partition goes through: its first line says which line of the corpus it begins with, and whether it
# is the last attempt. Answers begin with “{”; what is refused, the numbers and a failure have a letter and a
# tab before them.
FILTER = r"""
folder=$(mktemp -d) || exit 71
trap 'rm -rf "$folder"' EXIT
IFS=' ' read -r first last
"$@" --jsonl - --jobs 1 --first-line "$first" -o "$folder/answers" \
  "$ARGUE_REJECT" "$folder/rejects" --summary "$folder/summary" 2>"$folder/messages"
code=$?
case $code in
  0 | 1 | 65)
    cat "$folder/answers" && sed 's/^/R\t/' "$folder/rejects" \
      && tr -d '\n' <"$folder/summary" | sed 's/^/S\t/' && echo
    ;;
  *)
    # Nobody looks at the input any more, and whoever writes it mustn't be stopped.
    cat >/dev/null
    [ "$last" = 1 ] || exit $code
    printf 'F\t%s %s\n' "$code" "$(tail -n 1 "$folder/messages")"
    ;;
esac
"""


def parsed():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", help="files of JSON Lines; several are parted by commas")
    parser.add_argument("output", help="a folder, which must not be there")
    parser.add_argument("--partitions", type=int, default=0, help="by default as Spark has them")
    parser.add_argument("--argue", default=str(ROOT / ".build/release/argue"),
                        help="the program, where every machine finds it")
    parser.add_argument("--master", help="by default as spark-submit says, or all cores of this machine")
    parser.add_argument("--attempts", type=int, default=4, help="how often a partition is tried")
    parser.add_argument("command", nargs="+", help="what argue is told, such as check --format lines")
    try:
        arguments = parser.parse_args()
    except SystemExit as end:
        sys.exit(64 if end.code else 0)
    if arguments.attempts < 1 or arguments.partitions < 0:
        refuse("--attempts is at least 1, --partitions at least 0")
    if arguments.command[0] not in ("check", "evaluate", "stats"):
        refuse("the command is check, evaluate or stats")
    if arguments.command[0] == "check" and "lines" not in arguments.command:
        refuse("check answers in lines with --format lines")
    return arguments


def refuse(why):
    print(f"run_corpus.py: {why}", file=sys.stderr)
    sys.exit(64)


def session(arguments):
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        print("pyspark isn't installed (Tools/setup spark)", file=sys.stderr)
        sys.exit(69)
    builder = SparkSession.builder.appName("argue")
    builder = builder.config("spark.task.maxFailures", str(arguments.attempts))
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    if arguments.master:
        builder = builder.master(arguments.master)
    elif "SPARK_ENV_LOADED" not in os.environ:
        # Only the number in the name counts for attempts where everything runs in one process.
        builder = builder.master(f"local[*,{arguments.attempts}]")
    return builder.getOrCreate()


def count(lines):
    yield sum(1 for _ in lines)


def main():
    arguments = parsed()
    spark = session(arguments)
    context = spark.sparkContext
    context.setLogLevel("OFF")
    from pyspark import StorageLevel, TaskContext

    lines = context.textFile(arguments.corpus, minPartitions=arguments.partitions or None)
    counts = lines.mapPartitions(count).collect()
    firsts = [1]
    for number in counts:
        firsts.append(firsts[-1] + number)
    attempts = arguments.attempts

    def headed(index, partition):
        last = int(TaskContext.get().attemptNumber() + 1 >= attempts)
        yield f"{firsts[index]} {last}"
        yield from partition

    reject = "--reject-lines" if arguments.command[0] == "evaluate" else "--reject"
    command = shlex.join(["sh", "-c", FILTER, "argue", arguments.argue, *arguments.command])
    environment = {**os.environ, "ARGUE_REJECT": reject, "LC_ALL": "C.UTF-8"}
    # Each partition is worked on once, whatever is read of what came of it.
    results = lines.mapPartitionsWithIndex(headed).pipe(command, environment, checkCode=True) \
        .persist(StorageLevel.DISK_ONLY)
    results.filter(lambda line: line.startswith("{")).saveAsTextFile(arguments.output + "/answers")
    results.filter(lambda line: line.startswith("R\t")).map(lambda line: line[2:]) \
        .saveAsTextFile(arguments.output + "/rejects")
    numbers = results.mapPartitionsWithIndex(
        lambda index, part: [(index, line) for line in part if line[:2] in ("S\t", "F\t")]).collect()
    spark.stop()
    finish(arguments, counts, firsts, numbers)


def merged(summaries):
    """One summary of several: numbers are added up."""
    total = {}
    for summary in summaries:
        for name, value in summary.items():
            if isinstance(value, dict):
                total[name] = merged([total.get(name, {}), value])
            elif isinstance(value, bool):
                total[name] = total.get(name, False) or value
            else:
                total[name] = total.get(name, 0) + value
    return total


def finish(arguments, counts, firsts, numbers):
    failed = []
    for index, line in sorted(numbers):
        if line.startswith("F\t"):
            code, _, message = line[2:].partition(" ")
            failed.append({"partition": index, "firstLine": firsts[index], "lines": counts[index],
                           "exitCode": int(code), "message": message})
    summary = merged(json.loads(line[2:]) for _, line in sorted(numbers) if line.startswith("S\t"))
    summary["partitions"] = [{"firstLine": first, "lines": number} for first, number in zip(firsts, counts)]
    summary["failed"] = failed
    text = json.dumps(summary, ensure_ascii=False, indent=2) + "\n"
    if "://" in arguments.output:
        print(text, end="")
    else:
        (pathlib.Path(arguments.output) / "summary.json").write_text(text, encoding="utf-8")
    for failure in failed:
        last = failure["firstLine"] + failure["lines"] - 1
        print(f"lines {failure['firstLine']} to {last} aren't done: argue ended with "
              f"{failure['exitCode']} {arguments.attempts} times: {failure['message']}", file=sys.stderr)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
