//! What of a text can be left, by its tokens.

use std::ops::Range;
use thin_vec::ThinVec;

use crate::facts::{Later, MacroPath, Span};
use crate::read::depth::Gauge;
use crate::read::files::TestCode;
use crate::read::lexer::{Lexer, Token};
use crate::read::names::intern;

/// What is shorter is read at once.
const SHORTEST: usize = 64;

/// What a look at the tokens of a text tells.
#[derive(Default)]
pub(super) struct Scanned {
    /// The first byte that is nested too deeply to be parsed.
    pub(super) too_deep: Option<usize>,
    /// The bodies of fns that can be left, in order.
    pub(super) left: Vec<Later>,
    /// What need not be parsed, in order: what stands in those bodies, in modules of tests if these are left, and
    /// comments for documentation, of which a parser would make attributes.
    pub(super) blanks: Vec<Range<usize>>,
}

/// Looks at a text from a byte on. Where brackets do not match, nothing can be left.
pub(super) fn scan(text: &str, base: usize, tests: TestCode) -> Scanned {
    let mut tokens = Tokens { text, lexer: Lexer::new(&text[base..]), base, gauge: Gauge::default() };
    let mut scanned = Scanned::default();
    if outside(&mut tokens, tests, &mut scanned).is_none() {
        scanned = Scanned::default();
    }
    while tokens.next().is_some() {}
    Scanned { too_deep: tokens.gauge.too_deep, ..scanned }
}

/// Looks at what stands outside of bodies; [`None`] where brackets do not match.
fn outside(tokens: &mut Tokens<'_>, tests: TestCode, scanned: &mut Scanned) -> Option<()> {
    let mut levels = vec![Level::default()];
    let (mut before, mut last) = (Token::Close, Token::Close);
    loop {
        let end = tokens.end();
        let Some((at, token)) = tokens.next() else { break };
        if tokens.documents(end..at) {
            scanned.blanks.push(end..at);
        }
        let level = levels.last_mut()?;
        match token {
            // Inputs of macros and attributes are tokens, whatever they look like.
            Token::Open(_) if level.is_opaque(before, last) => {
                let is_test = tokens.skip_group()?;
                level.is_test = !level.is_macro && (level.is_test || is_test);
                level.is_macro = false;
            }
            Token::Open(b'{') if level.is_signature && !level.is_const_argument(last) => {
                let is_async = level.is_async;
                *level = Level::default();
                // What runs inside a poll is read anyway.
                if let Some(later) = body(tokens, at)?.filter(|_| !is_async) {
                    scanned.blanks.push(at + 1..tokens.end() - 1);
                    scanned.left.push(later);
                }
            }
            Token::Open(b'{')
                if level.is_test && tests == TestCode::Leave && matches!(before, Token::Word("mod")) =>
            {
                *level = Level::default();
                tokens.skip_group()?;
                scanned.blanks.push(at + 1..tokens.end() - 1);
            }
            Token::Open(bracket) => {
                level.is_test &= bracket == b'(';
                levels.push(Level::default());
            }
            Token::Close => {
                levels.pop();
            }
            token => level.token(token, last),
        }
        (before, last) = (last, token);
    }
    (levels.len() == 1).then_some(())
}

/// What is known between two brackets outside of bodies.
#[derive(Default)]
struct Level {
    /// After `fn name`, before its body.
    is_signature: bool,
    /// Of an `async fn`.
    is_async: bool,
    /// In the `where` clause of a signature.
    is_where: bool,
    /// After `name !`, and perhaps another name.
    is_macro: bool,
    /// After `#[cfg(test)]`, where a module may follow.
    is_test: bool,
}

impl Level {
    fn token(&mut self, token: Token<'_>, last: Token<'_>) {
        let is_test = self.is_test && Self::may_begin_module(token, last);
        self.read(token, last);
        self.is_test = is_test;
    }

    /// Whether a token stands between an attribute and the braces of a module.
    fn may_begin_module(token: Token<'_>, last: Token<'_>) -> bool {
        matches!(
            (token, last),
            (Token::Word("pub" | "mod") | Token::Punct(b'#', _), _) | (_, Token::Word("mod"))
        )
    }

    fn read(&mut self, token: Token<'_>, last: Token<'_>) {
        match (token, last) {
            (Token::Word(_), Token::Word("fn")) => self.is_signature = true,
            (Token::Word("fn"), last) => self.is_async = matches!(last, Token::Word("async")),
            (Token::Word("where"), _) => self.is_where = self.is_signature,
            (Token::Word("struct" | "enum" | "union" | "trait" | "mod"), _) | (Token::Punct(b';', _), _) => {
                *self = Self::default();
            }
            (Token::Punct(b'!', false), Token::Word(_)) => self.is_macro = true,
            (Token::Word(_), Token::Punct(b'!', _)) => {}
            _ => self.is_macro = false,
        }
    }

    /// A `{` after these is no body: `Foo<{ N }>`; a `where` clause may end with a comma.
    fn is_const_argument(&self, last: Token<'_>) -> bool {
        match last {
            Token::Punct(b'<' | b'=', _) => true,
            Token::Punct(b',', _) => !self.is_where,
            _ => false,
        }
    }

    fn is_opaque(&self, before: Token<'_>, last: Token<'_>) -> bool {
        let hash = |token: Token<'_>| matches!(token, Token::Punct(b'#', _));
        self.is_macro || hash(last) || (hash(before) && matches!(last, Token::Punct(b'!', _)))
    }
}

/// The tokens of a text, with their bytes in the whole of it.
struct Tokens<'t> {
    text: &'t str,
    lexer: Lexer<'t>,
    base: usize,
    gauge: Gauge,
}

impl<'t> Tokens<'t> {
    fn next(&mut self) -> Option<(usize, Token<'t>)> {
        let (at, token) = self.lexer.next()?;
        self.gauge.token(at, token);
        Some((self.base + at, token))
    }

    fn end(&self) -> usize {
        self.base + self.lexer.end()
    }

    /// Whether there are comments for documentation between two tokens.
    fn documents(&self, gap: Range<usize>) -> bool {
        let gap = &self.text.as_bytes()[gap];
        let begins = |at: usize| matches!(gap.get(at + 1..at + 3), Some(b"//" | b"/!" | b"**" | b"*!"));
        3 < gap.len() && memchr::memchr_iter(b'/', gap).any(begins)
    }

    /// Passes over a group whose bracket was just opened, and says whether `cfg(test)` is all that stands in it; [`None`]
    /// if it does not end.
    fn skip_group(&mut self) -> Option<bool> {
        let wanted = [Token::Word("cfg"), Token::Open(b'('), Token::Word("test"), Token::Close, Token::Close];
        let mut fits = 0;
        let mut passed = 0;
        let mut open = 1;
        while let Some((_, token)) = self.next() {
            fits += usize::from(wanted.get(passed) == Some(&token));
            passed += 1;
            match token {
                Token::Open(_) => open += 1,
                Token::Close => open -= 1,
                _ => {}
            }
            if open == 0 {
                return Some(fits == wanted.len() && passed == wanted.len());
            }
        }
        None
    }
}

/// Passes over the rest of a body that begins at a byte, and says what is known of it if it can be left; [`None`] if
/// it does not end.
fn body(tokens: &mut Tokens<'_>, lo: usize) -> Option<Option<Later>> {
    let mut scan = Scan { groups: vec![Group { bracket: b'{', is_method: false }], ..Scan::default() };
    while let Some((_, token)) = tokens.next() {
        scan.token(token);
        if scan.groups.is_empty() {
            let hi = tokens.end();
            let leave = scan.calls && !scan.is_needed && SHORTEST <= hi - lo;
            let span = Span { lo: lo as u32, hi: hi as u32 };
            return Some(leave.then_some(Later { span, may_hold_polled: false, macros: scan.macros }));
        }
    }
    None
}

#[derive(Clone, Copy)]
struct Group {
    bracket: u8,
    /// The arguments of a method.
    is_method: bool,
}

/// What was seen of a body.
struct Scan<'t> {
    groups: Vec<Group>,
    /// The bracket that was closed last.
    closed: u8,
    before: Token<'t>,
    last: Token<'t>,
    /// The path whose last name was just passed.
    path: Vec<&'t str>,
    is_global: bool,
    /// How many colons were just passed.
    colons: u8,
    /// Of a closure among the arguments of what is no method, between its bars.
    params: Option<Params>,
    turbofish: Turbofish,
    /// Whether something in it is called for sure.
    calls: bool,
    /// Whether linking or the search for async code must see it.
    is_needed: bool,
    macros: ThinVec<MacroPath>,
}

impl Default for Scan<'_> {
    fn default() -> Self {
        Self {
            groups: Vec::new(),
            closed: 0,
            before: Token::Open(b'{'),
            last: Token::Open(b'{'),
            path: Vec::new(),
            is_global: false,
            colons: 0,
            params: None,
            turbofish: Turbofish::default(),
            calls: false,
            is_needed: false,
            macros: ThinVec::new(),
        }
    }
}

impl<'t> Scan<'t> {
    fn token(&mut self, token: Token<'t>) {
        if let Some(params) = &mut self.params {
            params.token(token, self.last, self.groups.len());
        }
        match token {
            Token::Open(bracket) => self.open(bracket),
            Token::Close => self.closed = self.groups.pop().map_or(0, |group| group.bracket),
            Token::Word(word) => self.word(word),
            Token::Punct(b'|', _) => self.bar(),
            // Attributes of the fn that stand in its body.
            Token::Punct(b'!', _) if matches!(self.before, Token::Open(b'{')) && self.is_after_hash() => {
                self.is_needed |= self.groups.len() == 1;
            }
            _ => {}
        }
        self.turbofish.token(token, self.last, self.colons == 2);
        self.colons = if matches!(token, Token::Punct(b':', _)) { self.colons + 1 } else { 0 };
        (self.before, self.last) = (self.last, token);
    }

    fn is_after_hash(&self) -> bool {
        matches!(self.last, Token::Punct(b'#', _))
    }

    fn word(&mut self, word: &'t str) {
        self.is_needed |= is_needed(word, self.last);
        if self.colons == 2 {
            self.is_global |= self.path.is_empty();
        } else {
            self.path.clear();
            self.is_global = false;
        }
        self.path.push(word);
    }

    fn open(&mut self, bracket: u8) {
        let after_dot = matches!(self.before, Token::Punct(b'.', _)) && matches!(self.last, Token::Word(_));
        let is_method = bracket == b'(' && (after_dot || self.turbofish.is_closed);
        let is_macro = matches!(self.last, Token::Punct(b'!', _)) && matches!(self.before, Token::Word(_));
        if is_macro {
            let names = self.path.iter().map(|name| intern(name)).collect();
            let path = MacroPath { global: self.is_global, names };
            if !self.macros.contains(&path) {
                self.macros.push(path);
            }
        }
        self.calls |= is_method || is_macro;
        self.path.clear();
        self.groups.push(Group { bracket, is_method });
    }

    /// A closure among the arguments of what is no method could be one that is polled, if it takes one thing.
    fn bar(&mut self) {
        if let Some(params) = self.params.take_if(|params| params.depth == self.groups.len()) {
            self.is_needed |= params.are_one;
            return;
        }
        let is_argument = self.groups.last().is_some_and(|group| group.bracket == b'(' && !group.is_method);
        let begins = match self.last {
            Token::Open(_) | Token::Punct(b',', _) | Token::Word("move") => true,
            // An attribute may stand before it.
            Token::Close => self.closed == b'[',
            _ => false,
        };
        if is_argument && begins {
            self.params = Some(Params { depth: self.groups.len(), ..Params::default() });
        }
    }
}

/// Whether a word declares something, or begins what a poll runs.
fn is_needed(word: &str, last: Token<'_>) -> bool {
    match word {
        "async" | "impl" | "mod" | "use" | "struct" | "enum" | "trait" | "static" | "type" | "extern"
        | "macro" | "macro_rules" | "pub" => true,
        // A pointer's type.
        "const" => !matches!(last, Token::Punct(b'*', _)),
        // The one is a type where no name follows, the other may be any name.
        _ => matches!(last, Token::Word("fn" | "union")),
    }
}

/// The parameters of a closure, up to where they are read.
#[derive(Default)]
struct Params {
    /// How many groups are open around them.
    depth: usize,
    /// How many angle brackets are open in a type.
    angles: u32,
    are_one: bool,
    are_more: bool,
    /// Whether a comma was passed, after which another may stand.
    is_comma: bool,
}

impl Params {
    fn token(&mut self, token: Token<'_>, last: Token<'_>, depth: usize) {
        if depth != self.depth || matches!(token, Token::Punct(b'|', _)) {
            return;
        }
        self.angles = angles(self.angles, token, last);
        if matches!(token, Token::Punct(b',', _)) && self.angles == 0 {
            self.is_comma = true;
            return;
        }
        self.are_more |= self.is_comma;
        self.are_one = !self.are_more;
    }
}

/// The type arguments of a method, `.name::<A>(`.
#[derive(Default)]
struct Turbofish {
    /// How many angle brackets are open in them.
    angles: u32,
    /// Whether their last one was just passed.
    is_closed: bool,
    /// Whether a word was passed that follows a dot, and after it nothing but colons.
    is_method: bool,
}

impl Turbofish {
    fn token(&mut self, token: Token<'_>, last: Token<'_>, after_colons: bool) {
        let open = self.angles;
        if 0 < open || (self.is_method && after_colons && matches!(token, Token::Punct(b'<', _))) {
            self.angles = angles(open, token, last);
        }
        self.is_closed = 0 < open && self.angles == 0;
        self.is_method = match token {
            Token::Word(_) => matches!(last, Token::Punct(b'.', _)),
            Token::Punct(b':', _) => self.is_method,
            _ => false,
        };
    }
}

/// How many angle brackets are open after a token; that of an arrow is none.
fn angles(open: u32, token: Token<'_>, last: Token<'_>) -> u32 {
    match token {
        Token::Punct(b'<', _) => open + 1,
        Token::Punct(b'>', _) if !matches!(last, Token::Punct(b'-', true)) => open.saturating_sub(1),
        _ => open,
    }
}
