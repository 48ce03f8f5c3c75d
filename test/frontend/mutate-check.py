#!/usr/bin/env python3
"""Checks mutated descriptions: whatever the text, the frontend answers with diagnostics and never with a crash or a hang.
usage: mutate-check.py ELABORATE DIRECTORY... [--count N] [--seed N]"""
import argparse, glob, importlib.util, os, random, re, subprocess, sys, tempfile

here = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location('differential', os.path.join(here, 'differential-syntax.py'))
differential = importlib.util.module_from_spec(spec)
spec.loader.exec_module(differential)

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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('driver')
    parser.add_argument('directories', nargs='+')
    parser.add_argument('--count', type=int, default=200)
    parser.add_argument('--seed', type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    sources = [open(f).read() for d in args.directories for f in sorted(glob.glob(d + '/*.heddle'))]
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'm.heddle')
        for n in range(args.count):
            mutate = rng.choice((mutate_names, mutate_names, mutate_names, differential.mutate))
            text = mutate(rng.choice(sources), rng)
            open(path, 'w').write(text)
            try:
                result = subprocess.run([args.driver, '--check', path], capture_output=True, timeout=60)
                wrong = result.returncode not in (0, 1) or b'mistake of Heddle' in result.stderr or b'cannot say why' in result.stderr
                what = f'exit {result.returncode}'
            except subprocess.TimeoutExpired:
                wrong, what = True, 'no answer in 60 s'
            if wrong:
                bad += 1
                keep = f'/tmp/heddle-mutant-{args.seed}-{n}.heddle'
                open(keep, 'w').write(text)
                print(f'{what}: {keep}', flush=True)
    print(f'{args.count} mutants, {bad} without a proper answer')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
