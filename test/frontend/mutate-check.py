#!/usr/bin/env python3
"""Checks mutated descriptions: whatever the text, the frontend answers with diagnostics and never with a crash or a hang.
Nothing takes a gigabyte. What mutants that pass become is tried by test/codegen/mutate.py.
usage: mutate-check.py ELABORATE DIRECTORY... [--count N | --seconds N] [--seed N]"""
import argparse, glob, importlib.util, os, random, re, resource, subprocess, sys, tempfile, time

here = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location('differential', os.path.join(here, 'differential-syntax.py'))
differential = importlib.util.module_from_spec(spec)
spec.loader.exec_module(differential)

MOST_MEMORY = 1 << 30

NAME = re.compile(r'[A-Za-z_]\w*|\d+')


def mutate_names(text, rng):
    """Exchanges names and numbers only, so that most mutants parse and the checker is reached."""
    places = [m for m in NAME.finditer(text)]
    for _ in range(rng.choice((1, 1, 2, 3))):
        a, b = rng.choice(places), rng.choice(places)
        new = b.group() if rng.random() < 0.8 else rng.choice(['0', '1', '-1', '4096', '999999999999', '0.5', 'none', 'T', 'x', 'softmax'])
        text = text[:a.start()] + new + text[a.end():]
        places = [m for m in NAME.finditer(text)]
    return text


def run(words):
    """What is wrong with the answer to a command, or None."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    try:
        result = subprocess.run(words, capture_output=True, timeout=60, preexec_fn=limit)
    except subprocess.TimeoutExpired:
        return 'no answer in 60 s'
    words = (b'mistake of Heddle', b'cannot say why', b'bad_alloc', b'out of memory')
    if result.returncode not in (0, 1) or any(word in result.stderr for word in words):
        return f'exit {result.returncode}'
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('driver')
    parser.add_argument('directories', nargs='+')
    parser.add_argument('--count', type=int, default=200)
    parser.add_argument('--seconds', type=float, default=float('inf'))
    parser.add_argument('--seed', type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    files = [f for d in args.directories for f in sorted(glob.glob(d + '/*.heddle'))]
    count = args.count if args.seconds == float('inf') else sys.maxsize
    bad = tried = 0
    end = time.monotonic() + args.seconds
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'm.heddle')
        while tried < count and time.monotonic() < end:
            tried += 1
            mutate = rng.choice((mutate_names, mutate_names, mutate_names, differential.mutate))
            file = rng.choice(files)
            text = mutate(open(file).read(), rng)
            open(path, 'w').write(text)
            wrong = run([args.driver, '--check', path])
            if wrong:
                bad += 1
                keep = f'/tmp/heddle-mutant-{args.seed}-{tried}.heddle'
                open(keep, 'w').write(text)
                print(f'{wrong}: {keep} (of {os.path.basename(file)})', flush=True)
    print(f'{tried} mutants, {bad} without a proper answer')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
