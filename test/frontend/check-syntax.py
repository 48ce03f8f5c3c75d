#!/usr/bin/env python3
"""An independent acceptor of the grammar in language.md, with checks of names, variables, ranks and axes; no proofs of ranges, no types of elements.
For differential tests of a real frontend (same files accepted, same mutants refused) while the language is as on the page. Dense on purpose: not a
model of style, and nothing to copy from.
usage: check-syntax.py [file...]   (default: all of examples/, then its own negative cases)"""
import sys, os, re, glob
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../examples')
RES = set('and axis carry else false fn for if ignore import in model module none not or param require return reverse scan state true where while'.split())
TYPES = set('float int bool f64 f32 f16 bf16 i8 i16 i32 i64 u8 u16 u32 u64'.split())
MONO = {'sum', 'prod', 'max', 'min', 'any', 'all'}
ELEM = set('exp log log2 sin cos tanh sqrt abs sign floor ceil round erf clamp min max xor'.split())
BUILT = MONO | ELEM | TYPES | set('sort len pi inf normal uniform randint svd qr cholesky inverse grad'.split())
class Err(Exception):
    def __init__(s, m, tok=None): s.m, s.pos = m, (tok[2], tok[3]) if tok else None
TOK = re.compile(r'[ \t\r]+|//[^\n]*|(?P<NL>\n)|(?P<STR>"[^"\n]*")|(?P<NUM>\d+(?:\.(?!\.)\d*)?(?:[eE][+-]?\d+)?)|(?P<NAME>[A-Za-z_]\w*)|'
                 r'(?P<OP>\.\.|->|<<|>>|==|!=|<=|>=|\+=|-=|\*=|[-+*/%^<>=&|()\[\]{},:;.])')
INFIX = set('+ - * / % ^ < <= > >= == != << >> & | and or in not'.split())
def lex(src):
    out, p, line, ls, depth = [], 0, 1, 0, []
    while p < len(src):
        m = TOK.match(src, p)
        if not m: raise Err(f'bad character {src[p]!r}', ('', '', line, p - ls + 1))
        k, v = m.lastgroup, m.group(); c = p - ls + 1; p = m.end()
        if k == 'NL':
            if not (depth and depth[-1] in '([') and out and out[-1][0] != 'NL': out.append(('NL', '\n', line, c))
            line += 1; ls = p; continue
        if not k: continue
        if k == 'OP':
            if v in '([{': depth.append(v)
            elif v in ')]}':
                if not depth: raise Err('unbalanced ' + v, ('', '', line, c))
                depth.pop()
        if k == 'NAME' and v in RES: k = 'KW'
        out.append((k, v, line, c))
    if depth: raise Err('unclosed ' + depth[-1], ('', '', line, 1))
    res = []
    for i, t in enumerate(out):
        if t[0] == 'NL':
            prev = res[-1][1] if res and res[-1][0] != 'STR' else ''
            nxt = out[i + 1][1] if i + 1 < len(out) and out[i + 1][0] != 'STR' else ''
            if (prev in INFIX and prev != 'not') or prev in (',', 'where', 'else', 'carry', '=', '+=', '-=', '*='): continue
            if (nxt in INFIX and nxt != 'not') or nxt in ('where', 'else', '->'): continue
        res.append(t)
    res.append(('EOF', '', line, 1)); return res
class P:
    def __init__(s, src): s.t = lex(src); s.i = 0
    @property
    def c(s): return s.t[s.i]
    def pk(s, n=1): return s.t[min(s.i + n, len(s.t) - 1)]
    def at(s, *v): return s.c[1] in v and s.c[0] in ('OP', 'KW')
    def word(s, v): return s.c[0] == 'NAME' and s.c[1] == v
    def eat(s, v):
        if s.c[1] == v and s.c[0] in ('OP', 'KW', 'NAME'): s.i += 1; return True
    def need(s, v):
        if not s.eat(v): raise Err(f'expected {v!r}, found {s.c[1]!r}', s.c)
    def name(s):
        if s.c[0] != 'NAME': raise Err(f'expected a name, found {s.c[1]!r}', s.c)
        s.i += 1; return s.t[s.i - 1]
    def string(s):
        if s.c[0] != 'STR': raise Err(f'expected a string, found {s.c[1]!r}', s.c)
        s.i += 1; return s.t[s.i - 1]
    def nls(s):
        while s.c[0] == 'NL' or s.at(';'): s.i += 1
    def sep(s):
        if s.c[0] in ('NL', 'EOF') or s.at(';'): s.nls()
        elif not s.at('}'): raise Err(f'expected the end of the statement, found {s.c[1]!r}', s.c)
    def lst(s, f):
        r = [f()]
        while s.eat(','): r.append(f())
        return r
    # file level
    def file(s):
        f = {'imports': [], 'decls': []}; s.nls()
        while s.at('import'):
            s.i += 1; p = [s.name()]; names = None
            while s.eat('.'):
                if s.eat('{'): names = s.lst(s.name); s.need('}'); break
                p.append(s.name())
            f['imports'].append((p, names)); s.sep()
        while s.c[0] != 'EOF':
            if s.at('fn'): f['decls'].append(s.fn())
            elif s.at('module'): f['decls'].append(s.module())
            elif s.at('model'): f['decls'].append(s.model())
            elif s.word('format') and s.pk()[0] == 'NAME': s.format()
            else: raise Err(f'expected fn, module or model, found {s.c[1]!r}', s.c)
            s.sep()
        return f
    def names(s): return s.lst(s.string)
    def model(s):
        s.need('model'); n = s.name()
        if s.word('implements'): s.i += 1; s.names()
        if s.word('gguf'): s.i += 1; s.names()
        return ('model', n, [], s.body())
    def module(s):
        s.need('module'); n = s.name(); fs = []
        if s.eat('('):
            if not s.at(')'): fs = s.lst(s.formal)
            s.need(')')
        return ('module', n, fs, s.body())
    def body(s):
        s.need('{'); r = []; s.nls()
        while not s.at('}'): r.append(s.item()); s.sep()
        s.i += 1; return r
    def item(s):
        if s.word('config') and s.pk()[1] == '{': return s.config()
        if s.at('axis'): return s.axes()
        if s.at('param'): s.i += 1; return ('params', s.lst(s.param))
        if s.at('ignore'): s.i += 1; return ('ignore', s.string())
        if s.at('require'): s.i += 1; return ('require', s.or_())
        if s.at('state'): s.i += 1; t = s.target(); s.need('='); return ('state', t, s.expr())
        if s.at('module'): return s.module()
        if s.at('fn'): return s.fn()
        if s.at('if'): return s.ifitem()
        return s.assign()
    def ifitem(s):
        s.need('if'); c = s.or_(); a = s.body(); b = []
        if s.eat('else'): b = [s.ifitem()] if s.at('if') else s.body()
        return ('ifitem', c, a, b)
    def config(s):
        s.i += 1; s.need('{'); r = []; s.nls()
        while not s.at('}'):
            n = s.name(); d = None
            if s.eat('{'): s.need('}')
            else:
                while s.eat('['): s.need(']')
                if s.word('from'): s.i += 1; s.names()
                if s.eat('='): d = s.expr()
            r.append((n, d))
            if s.eat(','): s.nls()
            else: s.sep()
        s.i += 1; return ('config', r)
    def axes(s): s.need('axis'); return ('axes', s.lst(s.axis))
    def axis(s):
        n = s.name(); rag = val = st = bnd = None; time = False
        if s.eat('['): rag = s.name(); s.need(']')
        if s.eat('='):
            if s.eat('{'):
                v = s.name(); s.need('in'); r = s.add(); s.need(':'); st = (v, r, s.or_()); s.need('}')
            else: val = s.add()
        if s.eat('<='): bnd = s.add()
        if s.eat(':'):
            if not s.word('time'): raise Err('expected time', s.c)
            s.i += 1; time = True
        return (n, rag, val, st, bnd, time)
    def dim(s):
        if s.c[0] == 'NAME' and s.pk()[1] == 'in': n = s.name(); s.i += 1; return ('ann', n, s.range())
        return s.add()
    def param(s):
        if s.eat('('):
            sg = s.lst(s.sig); s.need(')'); return ('cut', sg, s.bind())
        n = s.name(); dims = typ = mod = b = None
        if s.eat('['): dims = s.lst(s.dim); s.need(']')
        if s.eat(':'):
            if s.word('index') or s.c[1] in TYPES: typ = s.type()
            else:
                p = [s.name()]
                while s.eat('.'): p.append(s.name())
                mod = (p, s.args() if s.at('(') else [])
        if s.at('='): b = s.bind()
        return ('param', n, dims, typ, mod, b)
    def bind(s):
        s.need('='); b = [('str', s.stored())]
        if s.word('gguf'): s.i += 1; s.stored()
        while s.eat('else'): b.append(('str', s.stored()) if s.c[0] == 'STR' else s.add())
        return b
    def stored(s):
        t = s.string()
        if s.c[0] == 'NAME' and s.pk()[1] == '[': s.name(); s.need('['); s.lst(s.dim); s.need(']'); s.need(':'); s.expr()
        return t
    def format(s):
        s.i += 1; s.name()
        if s.eat('('):
            if not s.at(')'): s.lst(s.formal)
            s.need(')')
        s.need('['); s.lst(s.dim); s.need(']'); s.need('{'); s.nls(); s.lst(s.fsig); s.nls()
        if not s.word('decode'): raise Err('expected decode', s.c)
        s.i += 1; s.need('('); s.lst(s.name); s.need(')'); s.block(); s.nls(); s.need('}')
        return ('format',)
    def fsig(s):
        s.nls(); s.name()
        if s.at('['): s.shape()
        s.need(':'); s.name()
        if s.at('('): s.args()
    def fn(s):
        s.need('fn'); n = s.name() if s.c[0] == 'NAME' else None; pos = s.c; fs = []; res = None
        s.need('(')
        if not s.at(')'): fs = s.lst(s.formal)
        s.need(')')
        if s.eat('->'):
            if s.eat('('): res = s.lst(s.value); s.need(')')
            else: res = [s.value()]
        if s.word('lowered'): s.i += 1; s.string()
        return ('fn', n, fs, res, s.block(), pos)
    def formal(s):
        if s.eat('axis'): return ('axisarg', s.name())
        g = s.sig(); d = s.expr() if s.eat('=') else None
        return ('formal',) + g[1:] + (d,)
    def sig(s):
        n = s.name(); sh = s.shape() if s.at('[') else None
        return ('sig', n, sh, s.type() if s.eat(':') else None)
    def shape(s):
        s.need('['); r = []
        if not s.at(']'): r = s.lst(s.size)
        s.need(']'); return r
    def size(s):
        if s.eat('..'): return ('rest',)
        if s.word('_'): s.i += 1; return ('hole',)
        e = s.add()
        if s.eat('<='): s.add()
        return e
    def value(s):
        n = None
        if s.c[0] == 'NAME' and s.pk()[1] in ('[', ':') and not s.word('index'): n = s.name()
        if s.at('['): sh = s.shape(); return (n, sh, s.type() if s.eat(':') else None)
        if n: s.need(':')
        return (n, [], s.type())
    def type(s):
        if s.word('index'): s.i += 1; return ('index', s.power())
        t = s.name()
        if t[1] not in TYPES: raise Err(f'unknown type {t[1]}', t)
        return ('type', t[1])
    # statements
    def block(s):
        s.need('{'); r = []; s.nls()
        while not s.at('}'): r.append(s.stmt()); s.sep()
        s.i += 1; return r
    def stmt(s):
        if s.at('axis'): return s.axes()
        if s.at('require'): s.i += 1; return ('require', s.or_())
        if s.at('scan'):
            s.i += 1; v = s.name(); s.need('in'); r = s.range(); s.eat('reverse')
            w = s.or_() if s.eat('while') else None; cs = []
            if s.eat('carry'): cs = s.lst(s.carry)
            return ('scan', v, r, w, cs, s.block())
        if s.at('for'):
            s.i += 1; v = s.name(); s.need('in'); r = s.range(); w = s.or_() if s.eat('while') else None
            return ('for', v, r, w, s.block())
        if s.at('if'): return s.if_()
        if s.at('return'):
            s.i += 1; save = s.i
            try:
                ts = s.lst(s.target)
                if s.at('=') or s.at('+=') or s.at('-='): s.i = save; return ('return', s.assign())
            except Err: pass
            s.i = save; return ('returne', s.lst(s.expr))
        return s.assign()
    def if_(s):
        s.need('if'); c = s.or_(); a = s.block(); b = []
        if s.eat('else'): b = [s.if_()] if s.at('if') else s.block()
        return ('if', c, a, b)
    def carry(s): t = s.target(); s.need('='); return (t, s.expr())
    def assign(s):
        ts = s.lst(s.target); op = s.c
        if s.c[1] in ('max', 'min') and s.pk()[1] == '=': s.i += 2
        elif s.at('=', '+=', '-=', '*='): s.i += 1
        else: raise Err(f'expected an equation, found {s.c[1]!r}', s.c)
        e = s.expr(); g = None
        if s.at('where'): s.i += 1; g = s.or_()
        return ('assign', ts, op[1], e, g)
    def target(s):
        n = s.name(); ix = typ = None
        if n[1] == '_': return ('skip', n)
        if s.eat('['): ix = s.lst(s.left); s.need(']')
        if s.eat(':'): typ = s.type()
        return ('target', n, ix, typ)
    def left(s):
        if s.at('..') : s.i += 1; return ('rest',)
        if s.c[0] == 'NAME' and s.pk()[1] == 'in': n = s.name(); s.i += 1; return ('ann', n, s.range())
        return s.bits()
    def range(s):
        a = s.bits()
        return ('range', a, s.bits()) if s.eat('..') else a
    # expressions
    def expr(s):
        a = s.or_()
        if s.at('where'):
            save = s.i; s.i += 1; c = s.or_()
            if s.eat('else'): return ('where', c, a, s.expr())
            s.i = save
        return a
    def bin(s, sub, *ops):
        a = sub()
        while s.at(*ops): o = s.c; s.i += 1; a = ('bin', o[1], a, sub(), o)
        return a
    def or_(s): return s.bin(s.and_, 'or')
    def and_(s): return s.bin(s.not_, 'and')
    def not_(s):
        if s.eat('not'): return ('neg', s.not_())
        return s.cmp()
    def cmp(s): return s.bin(s.bits, '==', '!=', '<', '<=', '>', '>=', 'in')
    def bits(s): return s.bin(s.add, '<<', '>>', '&', '|')
    def add(s): return s.bin(s.mul, '+', '-')
    def mul(s): return s.bin(s.unary, '*', '/', '%')
    def unary(s):
        if s.eat('-'): return ('neg', s.unary())
        return s.power()
    def power(s):
        a = s.postfix()
        if a[0] != 'binder' and s.eat('^'): return ('bin', '^', a, s.unary(), s.c)
        return a
    def begins(s): return s.c[0] in ('NUM', 'STR', 'NAME') or s.at('(', 'true', 'false', 'none')
    def parens(s):
        s.need('('); vs, made, guard, named, rng = [], None, None, [], False
        while not s.at(')'):
            if s.c[0] == 'NAME' and s.pk()[1] == '=': n = s.name(); s.i += 1; named.append((n, s.expr()))
            else:
                e = s.expr()
                if s.eat('..'): e = ('bin', 'in', e[2], ('range', e[3], s.bits()), e[4]) if e[0] == 'bin' and e[1] == 'in' else None; rng = True
                if e is None: raise Err('a range needs `v in a..b`', s.c)
                vs.append(e)
            if s.eat('->'): made = [s.var()];
            while made is not None and s.at(',') and not (s.pk()[0] == 'NAME' and s.pk(2)[1] == '='): s.i += 1; made.append(s.var())
            if s.eat(':'): guard = s.or_()
            if not s.eat(','): break
            if s.at(')'): raise Err('expected an argument', s.c)
            if (guard or made) and not (s.c[0] == 'NAME' and s.pk()[1] == '='): raise Err('only named arguments may follow a guard', s.c)
        s.need(')'); return vs, made, guard, named, rng
    def var(s):
        n = s.name(); return (n, s.range() if s.eat('in') else None)
    def args(s):
        t = s.c; vs, made, guard, named, rng = s.parens()
        if made is not None or guard is not None or rng: raise Err('a guard, `->` or range outside a binder', t)
        return [(None, e) for e in vs] + [(n[1], e) for n, e in named]
    def postfix(s):
        t = s.c
        if t[0] == 'NAME' and s.pk()[1] == '(' and s.pk()[0] == 'OP':
            s.i += 1; vs, made, guard, named, rng = s.parens()
            if s.begins() or made is not None or guard is not None or rng:
                if not vs: raise Err(f'binder `{t[1]}` binds no variable', t)
                if not s.begins():
                    raise Err(f'binder `{t[1]}` has no body (it may not begin with a sign)', s.c)
                vars_ = []
                for e in vs:
                    if e[0] == 'name': vars_.append((e[1], None))
                    elif e[0] == 'bin' and e[1] == 'in' and e[2][0] == 'name': vars_.append((e[2][1], e[3]))
                    else: raise Err('a binder binds names', t)
                body = [s.power()]
                while s.at('*', '/', '%'): s.i += 1; body.append(s.unary())
                return ('binder', t, vars_, made, guard, named, body)
            a = ('call', ('name', t), [(None, e) for e in vs] + [(n[1], e) for n, e in named], t)
        else: a = s.primary()
        while True:
            if s.at('['):
                p = s.c; s.i += 1; ix = s.lst(s.index); d = s.expr() if s.eat('else') else None; s.need(']'); a = ('index', a, ix, d, p)
            elif s.at('(') :
                if a[0] == 'call' : raise Err('curried call', s.c)
                if a[0] not in ('index', 'attr', 'name'): break
                p = s.c; a = ('call', a, s.args(), p)
            elif s.at('.') : s.i += 1; a = ('attr', a, s.name())
            else: return a
        return a
    def index(s):
        if s.at('..'): s.i += 1; return ('rest',)
        return s.bits()
    def primary(s):
        t = s.c
        if t[0] == 'NUM': s.i += 1; return ('num', t)
        if t[0] == 'STR': s.i += 1; return ('str', t)
        if s.at('true', 'false', 'none'): s.i += 1; return ('const', t)
        if t[0] == 'NAME': s.i += 1; return ('name', t)
        if s.eat('('): e = s.expr(); s.need(')'); return ('paren', e)
        if s.eat('['): e = s.lst(s.expr); s.need(']'); return ('array', e)
        raise Err(f'expected an expression, found {t[1]!r}', t)

# ---------------------------------------------------------------- checks
FILES = {}
def load(path):
    path = os.path.normpath(path)
    if path not in FILES:
        FILES[path] = None
        FILES[path] = P(open(path).read()).file()
    return FILES[path]
def decl(f, n):
    for d in f['decls']:
        if d[1] and d[1][1] == n: return d
class Env:
    def __init__(s, up=None): s.d, s.up = {}, up
    def get(s, n):
        e = s
        while e:
            if n in e.d: return e.d[n]
            e = e.up
    def put(s, n, *v): s.d[n] = v
STAT = {'equations': 0, 'binders': 0, 'calls': 0, 'reads': 0, 'ranked': 0}
def axname(z):
    while z[0] == 'paren': z = z[1]
    return z[1][1] if z[0] == 'name' and z[1][1][0].isupper() else None
WARN = []
class C:
    """kinds in Env: axis | static | tensor(rank) | fn(decl) | module(decl) | inst(decl, islist) | loop | ext"""
    def __init__(s, path, src=None):
        s.va, s.root, s.path = {}, {}, path; s.f = P(src).file() if src is not None else load(path)
        g = Env()
        for b in BUILT: g.put(b, 'built')
        pre = load(os.path.join(ROOT, 'std/prelude.heddle'))
        for d in pre['decls']: g.put(d[1][1], d[0], d)
        g = Env(g)
        for p, names in s.f['imports']:
            parts = [x[1] for x in p]; base = ROOT if parts[0] == 'std' else os.path.dirname(path)
            def find(ps, n):
                for q, m in ((ps, n), (ps + [n], n)):
                    fp = os.path.join(base, *q) + '.heddle'
                    if q and os.path.exists(fp):
                        d = decl(load(fp), m)
                        if d: return d
                raise Err(f'import: no {n} in {".".join(ps)}', p[-1])
            for n in ([x[1] for x in names] if names else [parts[-1]]):
                d = find(parts if names else parts[:-1], n); g.put(n, d[0], d)
        for d in s.f['decls']: g.put(d[1][1], d[0], d)
        s.g = g
        for d in s.f['decls']: s.unit(d, g)
    def unit(s, d, env):
        if d[0] == 'fn': return s.fn(d, env)
        env = Env(env)
        for f in d[2]: s.formal(f, env, static=True)
        s.collect(d[3], env); s.items(d[3], env)
    def formal(s, f, env, static=False):
        if f[0] == 'axisarg': env.put(f[1][1], 'axis'); return
        _, n, sh, t, dflt = f
        if sh is not None:
            for z in sh: s.sizes(z, env)
            env.put(n[1], 'tensor', None if ('rest',) in sh else len(sh), None if ('rest',) in sh else [axname(z) for z in sh])
        else: env.put(n[1], 'static' if static else 'scalar')
        if t and t[0] == 'index': s.sizes(t[1], env)
        if dflt: s.ex(dflt, env, set())
    def sizes(s, z, env):
        """axes in a signature: unknown upper-case names become axes"""
        if z[0] in ('rest', 'hole', 'num'): return
        if z[0] == 'name':
            if not env.get(z[1][1]):
                if not z[1][1][0].isupper(): raise Err(f'unknown name `{z[1][1]}`', z[1])
                env.put(z[1][1], 'axis')
            return
        if z[0] == 'bin': s.sizes(z[2], env); s.sizes(z[3], env); return
        if z[0] == 'paren': return s.sizes(z[1], env)
        s.ex(z, env, set())
    def collect(s, items, env):
        for it in items:
            k = it[0]
            if k == 'config':
                for n, d in it[1]: env.put(n[1], 'static')
            elif k == 'axes':
                for a in it[1]: env.put(a[0][1], 'axis')
            elif k == 'params':
                for p in it[1]:
                    if p[0] == 'cut':
                        for g in p[1]: env.put(g[1][1], 'tensor', len(g[2] or []), [axname(z) for z in g[2] or []])
                    elif p[4]: env.put(p[1][1], 'inst', p[4][0], len(p[2] or []))
                    else: env.put(p[1][1], 'tensor', len(p[2] or []), [axname(z[2]) if z[0] == 'ann' else axname(z) for z in p[2] or []])
            elif k in ('module', 'fn', 'model'):
                if it[1]: env.put(it[1][1], k, it)
            elif k == 'state': env.put(it[1][1][1], 'tensor', len(it[1][2] or []))
            elif k == 'ifitem': s.collect(it[2], env); s.collect(it[3], env)
            elif k == 'assign':
                for t in it[1]:
                    if t[0] == 'target': env.put(t[1][1], 'static') if t[2] is None else env.put(t[1][1], 'tensor', s.lrank(t))
    def lrank(s, t): return None if ('rest',) in t[2] else len(t[2])
    def items(s, items, env):
        for it in items:
            k = it[0]
            if k == 'config':
                for n, d in it[1]:
                    if d: s.ex(d, env, set())
            elif k == 'axes': s.axes(it, env)
            elif k == 'params':
                for p in it[1]: s.param(p, env)
            elif k == 'require': s.ex(it[1], env, set())
            elif k == 'state': s.assign(('assign', [it[1]], '=', it[2], None), env, define=True)
            elif k == 'module': s.unit(it, env)
            elif k == 'fn': s.fn(it, env)
            elif k == 'ifitem': s.ex(it[1], env, set()); s.items(it[2], env); s.items(it[3], env)
            elif k == 'assign': s.assign(it, env, define=True)
    def axes(s, it, env):
        for n, rag, val, st, bnd, time in it[1]:
            if val: s.ex(val, env, set())
            if bnd: s.ex(bnd, env, set())
            if st: s.ex(st[1], env, set()); s.ex(st[2], env, {st[0][1]})
            env.put(n[1], 'axis')
            if st: s.root[n[1]] = axname(st[1])
            if val and axname(val): s.root[n[1]] = axname(val)
            if val and val[0] == 'attr': s.root[n[1]] = None
            if bnd and axname(bnd): s.root[n[1]] = axname(bnd)
    def canon(s, a):
        k = 0
        while a in s.root and k < 9: a = s.root[a]; k += 1
        return a
    def agree(s, v, tok):
        if s.va.get(v): STAT['agreed'] = STAT.get('agreed', 0) + 1
        c = {s.canon(a) for a in s.va.get(v, ()) if a} - {None}
        if len(c) > 1: WARN.append(f'{os.path.relpath(s.path, ROOT)}:{tok[2]}: `{v}` ranges over {sorted(c)}')
        return sorted(s.va.get(v, ()), key=lambda a: (a not in s.root, a))[0] if s.va.get(v) else None
    def param(s, p, env):
        iv = set()
        if p[0] == 'cut':
            for g in p[1]:
                for z in g[2] or []: s.ex(z, env, iv)
            s.bind(p[2], env, iv); return
        _, n, dims, typ, mod, b = p
        e2 = Env(env)
        for d in dims or []:
            if d[0] == 'ann': s.ex(d[2], e2, iv); iv.add(d[1][1]); e2.put(d[1][1], 'static')
            else:
                if d[0] == 'name' and not env.get(d[1][1]): raise Err(f'unknown axis `{d[1][1]}`', d[1])
                s.ex(d, e2, iv)
                if mod: raise Err('a module list needs a variable: `[l in L]`', n)
        if mod:
            d = env.get(mod[0][0][1])
            if not d: raise Err(f'unknown module `{mod[0][0][1]}`', mod[0][0])
            if len(mod[0]) == 1 and d[0] not in ('module', 'model'): raise Err(f'`{mod[0][0][1]}` is not a module', mod[0][0])
            names = [f[1][1] for f in d[1][2]] if d[0] == 'module' else None
            if names is not None:
                if len([a for a in mod[1] if a[0] is None]) > len(names): raise Err(f'too many arguments of {d[1][1][1]}', mod[0][0])
                need = [f[1][1] for f in d[1][2] if f[0] == 'formal' and f[4] is None][len([a for a in mod[1] if a[0] is None]):]
                for a, _ in mod[1]:
                    if a and a not in names: raise Err(f'no argument `{a}` of module `{d[1][1][1]}`', mod[0][0])
                miss = [x for x in need if x not in [a for a, _ in mod[1]]]
                if miss: raise Err(f'module `{d[1][1][1]}` needs {miss}', mod[0][0])
            for _, a in mod[1]: s.ex(a, e2, iv)
        if b: s.bind(b, e2, iv)
    def bind(s, b, env, iv):
        for e in b:
            if e[0] == 'str':
                for m in re.findall(r'\{([^{}]*)\}', e[1][1]):
                    if ',' in m: continue
                    q = P(m); x = q.expr(); s.ex(x, env, iv)
            else: s.ex(e, env, iv)
    def fn(s, d, env):
        env = Env(env)
        for f in d[2]: s.formal(f, env)
        for v in d[3] or []:
            for z in v[1]:
                if z[0] == 'name' and not env.get(z[1][1]): raise Err(f'unknown axis `{z[1][1]}` in the result', z[1])
                if z[0] not in ('rest', 'hole'): s.ex(z, env, set())
        s.block(d[4], env, {})
    def block(s, b, env, loops):
        for st in b:
            k = st[0]
            if k == 'axes': s.axes(st, env)
            elif k == 'require': s.ex(st[1], env, set())
            elif k == 'assign': s.assign(st, env)
            elif k == 'return': s.assign(st[1], env)
            elif k == 'returne':
                for e in st[1]: s.ex(e, env, set())
            elif k == 'if': s.ex(st[1], env, set()); s.block(st[2], env, loops); s.block(st[3], env, loops)
            elif k == 'for':
                s.ex(st[2], env, set())
                if st[3]: s.ex(st[3], env, set())
                old = env.d.get(st[1][1]); env.put(st[1][1], 'loop'); s.block(st[4], env, loops)
                if old: env.d[st[1][1]] = old
                else: del env.d[st[1][1]]
            elif k == 'scan':
                s.ex(st[2], env, set())
                for t, e in st[4]: s.assign(('assign', [t], '=', e, None), env, define=True)
                if st[3]: s.ex(st[3], env, set())
                old = env.d.get(st[1][1]); env.put(st[1][1], 'loop')
                s.pre(st[5], env); s.block(st[5], env, loops)
                if old: env.d[st[1][1]] = old
                else: del env.d[st[1][1]]
    def pre(s, b, env):
        """self-feeding scans read what they collect"""
        for st in b:
            if st[0] == 'assign':
                for t in st[1]:
                    if t[0] == 'target' and t[2] and not env.get(t[1][1]): env.put(t[1][1], 'tensor', s.lrank(t))
    def assign(s, st, env, define=False):
        _, ts, op, e, g = st; iv, ann, plain = set(), set(), set(); STAT['equations'] += 1; s.va = {}
        exists = {}
        for t in ts:
            if t[0] == 'skip': continue
            if t[3] and t[3][0] == 'index': s.ex(t[3][1], env, set())
            exists[t[1][1]] = env.get(t[1][1])
            for ix in t[2] or []: s.left(ix, env, iv, ann, plain, top=True)
        for t in ts:
            if t[0] == 'target' and (op != '=' or g) and not exists[t[1][1]]: raise Err(f'update of unknown `{t[1][1]}`', t[1])
            if t[0] == 'target' and exists[t[1][1]] and exists[t[1][1]][0] == 'tensor' and not define and t[2]:
                k = exists[t[1][1]][1]
                upd = op != '=' or g or any(ix[0] not in ('name', 'ann', 'rest') for ix in t[2])
                if k is not None and upd and len(t[2]) > k and ('rest',) not in t[2]: raise Err(f'`{t[1][1]}` has {k} axes, {len(t[2])} indices given', t[1])
        r = s.ex(e, env, iv, plain, ann)
        if g: s.ex(g, env, iv, plain, ann)
        for v in iv:
            upd = any(t[0] == 'target' and exists.get(t[1][1]) and t[2] and any(ix[0] == 'name' and ix[1][1] == v for ix in t[2]) for t in ts)
            if v not in ann and v not in plain and not upd and '..' != v:
                raise Err(f'the range of `{v}` is unknown: write `{v} in AXIS`', ts[0][1])
        for t in ts:
            if t[0] == 'skip': continue
            if t[2] is None: rk = r if len(ts) == 1 else None; env.put(t[1][1], 'tensor', rk)
            else:
                k = s.lrank(t); ax = any(ix[0] == 'name' and s.isaxis(ix[1][1], env) for ix in t[2])
                if exists[t[1][1]] and exists[t[1][1]][0] == 'tensor' and (ax or any(ix[0] not in ('name', 'ann') for ix in t[2])) and not define: k = exists[t[1][1]][1]
                elif r is None or len(ts) > 1: k = k if r == 0 or len(ts) > 1 and e[0] == 'binder' else None
                elif k is not None: k += r
                if define and t[2] is not None and r is None: k = s.lrank(t)
                axs = None
                if k == len(t[2]) and ('rest',) not in t[2] and not (define and not t[2]):
                    axs = []
                    for ix in t[2]:
                        if ix[0] == 'ann': axs.append(axname(ix[2]))
                        elif ix[0] == 'name' and ix[1][1] in ann: axs.append(None)
                        elif ix[0] == 'name' and ix[1][1] in iv: axs.append(s.agree(ix[1][1], t[1]))
                        else: axs.append(axname(ix))
                    old = exists.get(t[1][1])
                    if old and old[0] == 'tensor' and len(old) > 2 and old[2] and len(old[2]) == len(axs): axs = [a or b for a, b in zip(old[2], axs)]
                env.put(t[1][1], 'tensor', k, axs)
    def isaxis(s, n, env): v = env.get(n); return v and v[0] in ('axis', 'static') and n[0].isupper()
    def left(s, ix, env, iv, ann, plain, top=False):
        if ix[0] == 'rest': return
        if ix[0] == 'ann': iv.add(ix[1][1]); ann.add(ix[1][1]); s.ex(ix[2], env, set()); return
        if ix[0] == 'name':
            n = ix[1][1]; v = env.get(n)
            if v and v[0] == 'loop': return
            if v and v[0] in ('axis', 'static') and n[0].isupper(): return
            if not top and v and v[0] in ('static', 'scalar', 'axis', 'built'): return
            if not top and v and v[0] == 'tensor' and v[1] == 0: return
            iv.add(n)
            if not top: plain.add(n)
            return
        if ix[0] == 'bin' and ix[1] == 'in' and ix[2][0] == 'name': iv.add(ix[2][1][1]); ann.add(ix[2][1][1]); s.ex(ix[3], env, set()); return
        if ix[0] == 'paren':
            return s.left(ix[1], env, iv, ann, plain) if ix[1][0] != 'name' else s.ex(ix[1], env, iv)
        if ix[0] == 'index':
            if not (ix[1][0] == 'name' and env.get(ix[1][1][1])): raise Err('unknown tensor in a left index', ix[4])
            for x in ix[2]: s.left(x, env, iv, ann, plain)
            return
        if ix[0] in ('bin',): s.left(ix[2], env, iv, ann, plain); s.left(ix[3], env, iv, ann, plain); return
        if ix[0] in ('neg',): return s.left(ix[1], env, iv, ann, plain)
        if ix[0] in ('num', 'attr', 'call', 'const'): s.ex(ix, env, iv) if ix[0] != 'call' else [s.left(a, env, iv, ann, plain) for _, a in ix[2]]
    def lookup(s, t, env, iv):
        if t[1] in iv: return ('ivar',)
        v = env.get(t[1])
        if not v: raise Err(f'`{t[1]}` is unknown here: not on the left, not bound by a binder, not declared', t)
        return v
    def ex(s, e, env, iv, plain=None, ann=None):
        """checks; returns the rank or None"""
        plain = set() if plain is None else plain; ann = set() if ann is None else ann
        k = e[0]; R = lambda x, v=iv: s.ex(x, env, v, plain, ann)
        if k in ('num', 'str', 'const'): return 0
        if k == 'rest' : return None
        if k == 'paren': return R(e[1])
        if k == 'range': R(e[1]); R(e[2]); return 0
        if k == 'array': [R(x) for x in e[1]]; return None
        if k == 'name':
            v = s.lookup(e[1], env, iv)
            return 0 if v[0] in ('ivar', 'axis', 'scalar', 'loop', 'built') else v[1] if v[0] == 'tensor' else None
        if k == 'neg': return R(e[1])
        if k == 'where':
            R(e[1]); return s.same(R(e[2]), R(e[3]), e)
        if k == 'bin':
            a, b = R(e[2]), R(e[3])
            if e[1] == 'in': return 0
            if e[1] in '+-*/%':
                for x in (e[2], e[3]):
                    while x[0] == 'paren': x = x[1]
                    if x[0] == 'bin' and x[1] in ('<', '<=', '>', '>=', '==', '!=', 'in', 'and', 'or'): raise Err('bool in arithmetic', e[4])
            return s.same(a, b, e)
        if k == 'attr':
            b = e[1]
            if b[0] == 'name':
                v = s.lookup(b[1], env, iv); d = s.moddecl(v, env)
                if d and not s.member(d, e[2][1]): raise Err(f'`{b[1][1]}` has no `{e[2][1]}`', e[2])
            else: R(b)
            return None
        if k == 'index':
            base = e[1]; kept = 0; STAT['reads'] += 1
            if base[0] == 'name':
                t = base[1]; v = env.get(t[1])
                if not v: raise Err(f'unknown name `{t[1]}`', t)
                if v[0] == 'axis': rb = 1        # ragged sizes (later)
                else: rb = v[1] if v[0] == 'tensor' else None
                if v[0] == 'inst': rb = None
            else: rb = R(base)
            rest = False
            for ix in e[2]:
                if ix[0] == 'rest': rest = True; continue
                if ix[0] == 'name':
                    n = ix[1]
                    if n[1] in iv:
                        plain.add(n[1]); bv = env.get(base[1][1]) if base[0] == 'name' else None; at = e[2].index(ix)
                        if bv and bv[0] == 'tensor' and len(bv) > 2 and bv[2] and at < len(bv[2]) and not rest and bv[2][at]: s.va.setdefault(n[1], set()).add(bv[2][at])
                        continue
                    v = env.get(n[1])
                    if not v: raise Err(f'`{n[1]}` is not on the left and not bound by a binder', n)
                    if v[0] == 'axis' or v[0] == 'static' and n[1][0].isupper(): kept += 1
                    elif v[0] == 'tensor' and v[1] not in (0, None): raise Err(f'`{n[1]}` is a tensor, not an index', n)
                    continue
                if ix[0] == 'paren' and ix[1][0] == 'name' and ix[1][1][1] in iv: plain.add(ix[1][1][1])
                R(ix)
            if e[3]: R(e[3])
            if rb is None or rest: return 0 if base[0] == 'name' and rb is None and not rest and False else None
            STAT['ranked'] += 1
            if len(e[2]) > rb: raise Err(f'`{base[1][1] if base[0] == "name" else "value"}` has {rb} axes, {len(e[2])} indices given', e[4])
            return rb - len(e[2]) + kept
        if k == 'call':
            STAT['calls'] += 1; f = e[1]; rk = [R(a) for _, a in e[2]]
            if f[0] != 'name': R(f) if f[0] == 'attr' else s.modcall(f, env, iv, R); return None
            v = s.lookup(f[1], env, set())
            if v[0] == 'built': return (None if None in rk else max(rk, default=0)) if f[1][1] in ELEM | TYPES else 0 if f[1][1] in ('normal', 'uniform', 'randint', 'len') else None
            if v[0] == 'fn': return s.fncall(v[1], e, rk)
            if v[0] in ('inst', 'static', 'scalar', 'tensor', 'loop'): return s.instrank(v, env, rk)
            raise Err(f'`{f[1][1]}` cannot be called', f[1])
        if k == 'binder': return s.binder(e, env, iv, plain, ann)
        raise Err('internal ' + k)
    def modcall(s, f, env, iv, R):
        if f[0] == 'index':
            b = f[1]
            if b[0] == 'name':
                if not env.get(b[1][1]): raise Err(f'unknown name `{b[1][1]}`', b[1])
            else: R(b)
            for x in f[2]:
                if x[0] != 'rest': R(x)
        else: R(f)
    def moddecl(s, v, env):
        if v[0] != 'inst' or len(v[1]) != 1: return None
        d = env.get(v[1][0][1]); return d[1] if d and d[0] in ('module', 'model') else None
    def member(s, d, n):
        e = Env(); s.collect(d[3], e); return n in e.d or any(f[1][1] == n for f in d[2])
    def instrank(s, v, env, rk):
        d = s.moddecl(v, env)
        if not d or v[2]: return None
        for it in d[3]:
            if it[0] == 'fn' and it[1] is None and it[3] and len(it[3]) == 1: return s.sigrank(it, rk)
    def sigrank(s, d, rk):
        sh = d[3][0][1] if d[3] and len(d[3]) == 1 else None
        if sh is None or ('rest',) in sh: return None
        extra = 0
        for f, r in zip(d[2], rk):
            if f[0] != 'formal' or r is None or f[2] and ('rest',) in f[2]: return None
            extra = max(extra, r - len(f[2] or []))
        return len(sh) + extra
    def fncall(s, d, e, rk):
        names = [f[1][1] for f in d[2]]; pos = [a for a in e[2] if a[0] is None]
        if len(pos) > len(names): raise Err(f'`{d[1][1]}` takes {len(names)} arguments', e[3])
        for a, _ in e[2]:
            if a and a not in names: raise Err(f'`{d[1][1]}` has no argument `{a}`', e[3])
        miss = [f[1][1] for f in d[2][len(pos):] if (f[0] == 'axisarg' or f[4] is None) and f[1][1] not in [a for a, _ in e[2]]]
        if miss: raise Err(f'`{d[1][1]}` needs {miss}', e[3])
        for f, r in zip(d[2], rk):
            if f[0] == 'formal' and f[2] and r is not None and ('rest',) not in f[2] and r < len(f[2]):
                raise Err(f'argument `{f[1][1]}` of `{d[1][1]}` has {len(f[2])} axes, {r} given', e[3])
        return s.sigrank(d, rk)
    def binder(s, e, env, iv, plain, ann):
        _, t, vars_, made, guard, named, body = e; STAT['binders'] += 1
        v = env.get(t[1])
        if not v: raise Err(f'unknown function `{t[1]}`', t)
        keep = False
        if v[0] == 'fn':
            d = v[1]; f0 = d[2][0] if d[2] else None
            if not f0 or not f0[2] or len(f0[2]) != 1: raise Err(f'`{t[1]}` is not a function of a vector', t)
            ax = f0[2][0]; keep = bool(d[3]) and len(d[3]) == 1 and d[3][0][1] == [ax] or (bool(d[3]) and len(d[3][0][1]) == 1 and not made and d[3][0][1][0][0] == 'name' and d[3][0][1][0][1][1] == ax[1][1])
            names = [f[1][1] for f in d[2]]
            for n, _ in named:
                if n[1] not in names: raise Err(f'`{t[1]}` has no argument `{n[1]}`', n)
            miss = [f[1][1] for f in d[2][1:] if f[0] == 'formal' and f[4] is None and f[1][1] not in [n[1] for n, _ in named]]
            if miss: raise Err(f'`{t[1]}` needs {miss}', t)
            if any(f[0] == 'axisarg' for f in d[2]) and not made: raise Err(f'`{t[1]}` makes an axis: write `->`', t)
        elif v[0] != 'built' or t[1] not in MONO | {'sort', 'grad'}: raise Err(f'`{t[1]}` is not a function of a vector', t)
        if t[1] == 'sort' and not made: raise Err('sort needs `->`', t)
        if t[1] == 'grad':
            for n, _ in vars_: s.lookup(n, env, set())
            for b in body: s.ex(b, env, iv, plain, ann)
            return None
        if made:
            for n, r in made:
                if n[1] not in iv: raise Err(f'`{n[1]}` made by `{t[1]}` is not on the left', n)
                if r: s.ex(r, env, set()); ann.add(n[1])
                if t[1] == 'sort': plain.add(n[1])
                if t[1] == 'topk' and not r: ann.add(n[1]) if n[1] in ann or n[1] in iv else 0
        if keep:
            if len(body) > 1: raise Err(f'`{t[1]}` keeps its variable and takes one factor: parentheses are needed before `*` or `/`', t)
            if body[0][0] == 'binder': raise Err(f'`{t[1]}` keeps its variable and takes one primary: parentheses round `{body[0][1][1]}`', t)
            for n, r in vars_:
                if n[1] not in iv: raise Err(f'`{n[1]}` is kept by `{t[1]}` but not on the left', n)
                if r: s.ex(r, env, set()); ann.add(n[1])
            inner, p2, a2 = iv, plain, ann
        else:
            inner = set(iv); p2, a2 = set(), set(); saved = {n[1]: s.va.pop(n[1], None) for n, _ in vars_}
            for n, r in vars_:
                if r: s.ex(r, env, inner); a2.add(n[1])
                inner.add(n[1])
        for n, x in named: s.ex(x, env, iv, plain, ann)
        if guard: s.ex(guard, env, inner, p2, a2)
        rs = [s.ex(b, env, inner, p2, a2) for b in body]
        if any(r not in (0, None) for r in rs): raise Err(f'the body of `{t[1]}` must have rank 0, found rank {max(r for r in rs if r is not None)}', t)
        if not keep:
            for n, r in vars_:
                if n[1] not in a2: s.agree(n[1], t)
                s.va.pop(n[1], None)
                if saved[n[1]] is not None: s.va[n[1]] = saved[n[1]]
            for n, r in vars_:
                if n[1] not in p2 and n[1] not in a2: raise Err(f'the range of `{n[1]}` is unknown: write `{n[1]} in AXIS`', n)
            plain |= p2 - {n[1] for n, _ in vars_}; ann |= a2 - {n[1] for n, _ in vars_}
        return 0
    def same(s, a, b, e):
        if a is None or b is None: return None
        if a and b and a != b: raise Err(f'elementwise arithmetic of rank {a} and rank {b}', e[4] if len(e) > 4 else None)
        return max(a, b)

NEG = [
 ('softmax product', 'fn f(s[T, J], v[J]) -> [T] { return y[t] = sum(j) softmax(j) s[t,j] * v[j] }', 'one factor'),
 ('softmax of a binder', 'fn f(s[T, J, K]) -> [T, J] { return y[t,j] = softmax(j) sum(k) s[t,j,k] }', 'parentheses round'),
 ('sign', 'fn f(x[T]) -> float { return sum(t) -x[t] }', ''),
 ('sign with guard', 'fn f(x[T]) -> float { return sum(t : t > 0) -x[t] }', 'no body'),
 ('unbound', 'fn f(x[T], w[D]) -> [T] { return y[t] = x[t] * w[d] }', 'not on the left'),
 ('unknown', 'fn f(x[T]) -> [T] { return y[t] = x[t] * foo }', 'unknown'),
 ('arity', 'fn f(x[T, D]) -> [T] { return y[t] = x[t,0,1] }', '2 axes'),
 ('rank in sum', 'fn f(x[T, D], w[D, K]) -> [T] { return y[t] = sum(d) x[t,d] * w[d] }', 'rank 0'),
 ('range', 'fn f(x[T]) -> [T] { y[i] = x[2*i]; return y }', 'range of `i`'),
 ('elementwise', 'fn f(x[T, D], b[D]) -> [T, D] { return x + b }', 'elementwise'),
 ('no made', 'fn f(x[T]) -> [T] { return y[t] = sort(t) x[t] }', '->'),
 ('kept not left', 'fn f(s[T, J]) -> [T] { return y[t] = softmax(j) s[t,j] }', 'kept by'),
 ('import', 'import std.norm.nothing\nfn f(x[T]) -> [T] { return x }', 'import'),
 ('module argument', 'import std.nn.linear\nmodule m(D) { param a : linear(D, D, biass = false) }', 'no argument'),
 ('module list', 'import std.nn.linear\nmodule m(D) { param a[D] : linear(D, D) }', 'needs a variable'),
 ('update', 'fn f(x[T]) -> [T] { y[t] += x[t]; return y }', 'update of unknown'),
 ('slice', 'fn f(x[T, D]) -> [T] { return y[t] = x[t, :] }', ''),
 ('curried', 'fn f(x[T]) -> [T] { return f(x)(x) }', ''),
 ('old else', 'fn f(x[T]) -> [T] { return y[t in T] = (x[t - 1] else 0) }', ''),
 ('where without else', 'fn f(x[T]) -> [T] { return y[t] = (x[t] where t > 0) }', ''),
 ('while statement', 'fn f(x[T]) -> [T] { while x[0] < 1 { x = x } return x }', ''),
 ('bool', 'fn f(x[T]) -> [T] { return y[t] = (x[t] < 1) * x[t] }', 'bool in'),
 ('trailing comma', 'fn f(x[T]) -> [T] { return relu(x,) }', 'expected an argument'),
 ('variable after guard', 'fn f(x[T, D]) -> float { return sum(t : t > 0, d) x[t,d] }', 'only named'),
 ('no separator', 'fn f(x[T]) -> [T] { if 1 { x = x } return x }', 'end of the statement'),
 ('top of', 'fn f(x[T, N]) -> [T, N] : bool { return on[t,n] = top(2 of n) x[t,n] }', ''),
]
AXNEG = ['fn f(a[T], b[S]) -> [T] { return y[t] = a[t] + b[t] }', 'fn f(a[T, D], w[K, E]) -> [T, K] { return y[t,k] = sum(d) a[t,d] * w[k,d] }',
 'fn f(a[T, D], w[K]) -> [T] { z[t,d] = a[t,d]; return y[t] = sum(d) z[t,d] * w[d] }']
POS = [
 'fn f(x[T, D], i[T] : index D) -> (y[T], n : int) { y[t in T] = 0; y[t] max= x[t, i[t]] where i[t] in D; y[t] -= 1 where t > 0; return y, T }',
 'fn f(x[T]) -> [T] lowered "f" { scan t in T reverse while s < 5 carry s = 0, m[a in 0..2] = -inf { s = s + x[t]; y[t] = s\n m[a] = max(m[a], x[t]) }\n return y }',
 'fn f(n : u32, k : int) -> [] : u32 { return (n << 3) & 255 | n >> k }',
 'fn f(x[T], n) -> float { if n == 0 { return x[0 else 0] } else if n < 0 { return -x[0 else 0]^2 }\n return f(x, n - 1) }',
 'fn f(x[T]) -> [_] { axis N = floor(x[0 else 0]) <= 4096, U = {t in T : x[t] > 0 and not (t % 2 == 1)}\n y[n in N] = sum(t : t <= n) x[t]\n return y }',
 'model m implements "A", "B" gguf "a" { config { a, b[] = [1, 2], c[][], d from "x.y", "z" = 3\n e {} }\n axis T <= a : time, S\n param (p[T], q[S]) = "n{a + 1}", r = "r" gguf "g" else "s" else 0\n'
 '  state z[t in a] = 0; ignore "*.x"; require a % 2 == 0\n if a > 1 { axis Q = a } else if a > 0 { axis Q = 1 } else { axis Q = 2 }\n fn f(x[T + 1, .., 3] : f32, axis Z) -> [T * 2, _] { return w, v }\n w = 1; v = "s" }',
 'fn f(x[T, D], n) { for i in n while any(t) (x[t,0] > 0) { x[t,d] = x[t,d] - 1 }\n a[t,d] = x[t,d]\n   + 1\n return a }',
 'fn f(x[A, ..], y[B, ..]) -> [A + B, ..] { return z[u in A + B, ..] = x[u, .. else y[u - A, ..]] }',
 'fn f(x[T, K]) -> float { g = grad(x) sum(t, k) x[t,k]^2 * 2\n return sum(t in T, k in K) g[t,k] }',
]
def fragments():
    bad = n = 0
    md = open(os.path.join(ROOT, '../language.md')).read()
    for blk in re.findall(r'```\n(.*?)```', md, re.S):
        if blk.startswith(('// Llama', 'format ')): P(blk).file(); n += 1; continue
        if blk.startswith('file    =') or ': error:' in blk: continue
        q = P(blk); q.nls()
        while q.c[0] != 'EOF':
            save = q.i
            try: q.stmt(); q.sep()
            except Err as e1:
                q.i = save
                try: q.expr(); q.sep()
                except Err as e: bad += 1; print('language.md fragment:', e.m, '|', e1.m, '| line', q.c[2], blk.split(chr(10))[q.c[2] - 1][:90]); break
            n += 1
    for code in re.findall(r'`((?:param|axis|require|scan|for|fn|import|state) [^`]*|[a-z_]+\[[^`]*\][^`]*\+?= [^`]*)`', md):
        code = re.sub(r'\s*\n\s*', ' ', code)
        if '...' in code or '==' in code or code.startswith(('axis S as', 'name[', 'depths[]')) or code.endswith('='): continue
        n += 1
        try:
            if code.startswith('import'): P(code).file()
            elif code.startswith(('param', 'state', 'fn')): P(code + ('' if code.endswith('}') or not code.startswith('fn') else ' { }')).item()
            elif code.startswith('for') and not code.endswith('}') or code.startswith('scan') and not code.endswith('}'): P(code + ' { }').stmt()
            else:
                q = P(code)
                while q.c[0] != 'EOF': q.stmt(); q.sep()
        except Err as e: bad += 1; print('language.md inline:', code, '|', e.m)
    print(f'language.md: {n} fragments parsed, {bad} wrong'); return bad
def main():
    args = sys.argv[1:]; bad = 0
    files = args or sorted(glob.glob(ROOT + '/*.heddle') + glob.glob(ROOT + '/std/*.heddle'))
    for f in files:
        try: C(os.path.normpath(f))
        except Err as e: bad += 1; print(f'{os.path.relpath(f, ROOT)}:{e.pos[0] if e.pos else "?"}:{e.pos[1] if e.pos else "?"}: {e.m}')
    for w in sorted(set(WARN)): print('axes:', w)
    print(f'{len(files)} files, {bad} with errors, {len(set(WARN))} axis disagreements; {STAT}')
    if args: return bad
    miss = 0
    for name, src, want in NEG:
        try: C(ROOT + '/neg.heddle', src); miss += 1; print('NOT REFUSED:', name)
        except Err as e:
            if want not in e.m: miss += 1; print('OTHER MESSAGE:', name, '|', e.m)
    for src in POS:
        try: C(ROOT + '/pos.heddle', src)
        except Err as e: miss += 1; print('REFUSED:', src, '|', e.m)
    print(f'{len(POS)} small positive cases')
    for src in AXNEG:
        WARN.clear(); C(ROOT + '/neg.heddle', src)
        if not WARN: miss += 1; print('NO AXIS DISAGREEMENT:', src)
    print(f'{len(NEG) + len(AXNEG)} negative cases, {miss} wrong'); return bad + miss + fragments()
if __name__ == '__main__': sys.exit(1 if main() else 0)
