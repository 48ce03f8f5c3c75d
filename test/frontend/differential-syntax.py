#!/usr/bin/env python3
"""Compares the parser with the independent acceptor check-syntax.py on mutated descriptions: both accept, or both refuse.
usage: differential-syntax.py DRIVER DIRECTORY... [--count N] [--seed N]"""
import argparse, glob, importlib.util, os, random, re, subprocess, sys, tempfile

spec = importlib.util.spec_from_file_location('acceptor', os.path.join(os.path.dirname(os.path.abspath(__file__)), 'check-syntax.py'))
acceptor = importlib.util.module_from_spec(spec)
spec.loader.exec_module(acceptor)

TOKEN = re.compile(r'\s+|//[^\n]*|"[^"\n]*"|\w+|\.\.|->|[<>=!+*-]=|<<|>>|.')


def mutate(text, random):
    """One to two edits of whole tokens: leave out, repeat, exchange, replace by another of the file."""
    tokens = TOKEN.findall(text)
    places = [i for i, t in enumerate(tokens) if t.strip() and not t.startswith('//')]
    for _ in range(random.choice((1, 1, 1, 2))):
        i, j = random.choice(places), random.choice(places)
        kind = random.randrange(5)
        if kind == 0:
            tokens[i] = ''
        elif kind == 1:
            tokens[i] += ' ' + tokens[i]
        elif kind == 2:
            tokens[i], tokens[j] = tokens[j], tokens[i]
        elif kind == 3:
            tokens[i] = tokens[j]
        else:
            tokens[i] += ' ' + random.choice(['(', ')', '[', ']', ',', ':', '->', '-', '..', 'where', 'else', 'in', '1', ';', '\n', '{', '}'])
    return ''.join(tokens)


def accepts(text):
    try:
        acceptor.P(text).file()
        return True
    except acceptor.Err:
        return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('driver')
    parser.add_argument('directories', nargs='+')
    parser.add_argument('--count', type=int, default=1500)
    parser.add_argument('--seed', type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    sources = [open(f).read() for d in args.directories for f in sorted(glob.glob(d + '/*.heddle'))]
    texts = sources + [mutate(rng.choice(sources), rng) for _ in range(args.count)]
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for n, text in enumerate(texts):
            paths.append(os.path.join(folder, f'{n}.heddle'))
            with open(paths[-1], 'w') as f:
                f.write(text)
        out = subprocess.run([args.driver], input='\n'.join(paths) + '\n', capture_output=True, text=True, check=True).stdout
        verdicts = [line.split(' ')[0] for line in out.splitlines()]
        assert len(verdicts) == len(texts)
        wrong = accepted = 0
        for text, path, verdict in zip(texts, paths, verdicts):
            expected = accepts(text)
            accepted += expected
            if verdict not in ('ok', 'error') or (verdict == 'ok') != expected:
                wrong += 1
                keep = f'/tmp/heddle-differential-{wrong}.heddle'
                open(keep, 'w').write(text)
                print(f'{verdict}, but the acceptor {"accepts" if expected else "refuses"}: {keep}')
    print(f'{len(texts)} texts, {accepted} accepted, {wrong} judged differently')
    return 1 if wrong or not accepted else 0


if __name__ == '__main__':
    sys.exit(main())
