//! How deeply a text is nested, before anything recurses over it.
//!
//! The parser recurses, and what it builds is dropped recursively: not only for brackets, also for prefix
//! operators, type arguments, closures, `else if` and long chains. So the text is scanned, without
//! recursion, for an upper bound of that depth. Counting goes by tokens; it may be too high where commas
//! or semicolons are far apart, never too low.

use super::lexer::{Lexer, Token};

/// What one level of nesting costs. Links of chains that lean to the left are cheaper: these are parsed
/// in a loop, but dropped recursively.
const LEVEL: u32 = 16;
const LINK: u32 = 1;

/// The deepest nesting that is parsed. The stacks are made for it; hand-written code stays below 100.
const LIMIT: u32 = 1000 * LEVEL;

/// The first byte that is nested too deeply, if there is one.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut gauge = Gauge::default();
    let mut lexer = Lexer::new(text);
    while let Some((at, token)) = lexer.next() {
        gauge.token(at, token);
        if gauge.too_deep.is_some() {
            break;
        }
    }
    gauge.too_deep
}

/// Follows how deep tokens are nested.
pub(super) struct Gauge {
    levels: Vec<Level>,
    /// The first byte that is nested too deeply.
    pub(super) too_deep: Option<usize>,
}

impl Default for Gauge {
    fn default() -> Self {
        Self { levels: vec![Level::default()], too_deep: None }
    }
}

impl Gauge {
    /// Takes in the token at a byte.
    pub(super) fn token(&mut self, at: usize, token: Token<'_>) {
        let depth = match token {
            Token::Open(bracket) => open(&mut self.levels, bracket),
            Token::Close => close(&mut self.levels),
            token => self.levels.last_mut().map_or(0, |level| level.token(token)),
        };
        if LIMIT < depth && self.too_deep.is_none() {
            self.too_deep = Some(at);
        }
    }
}

fn open(levels: &mut Vec<Level>, bracket: u8) -> u32 {
    let Some(outer) = levels.last_mut() else { return 0 };
    let base = outer.depth().saturating_add(LEVEL);
    // An attribute leaves all as it was.
    if !std::mem::take(&mut outer.is_attribute) {
        outer.last = if bracket == b'{' { Last::Braces } else { Last::Operand };
    }
    levels.push(Level { base, ..Level::default() });
    base
}

fn close(levels: &mut Vec<Level>) -> u32 {
    // What closes too much is for the lexer proper to complain about.
    if 1 < levels.len() {
        levels.pop();
    }
    // A call, an index, a block: a link of a chain.
    levels.last_mut().map_or(0, |level| {
        level.run += LINK;
        level.depth()
    })
}

/// What is known of the tokens between two brackets.
#[derive(Default)]
struct Level {
    /// The depth around it.
    base: u32,
    /// Operators before which no operand stood: an operand ends them.
    prefixes: u32,
    /// What lasts up to the next comma or semicolon.
    run: u32,
    /// For each `<` that is open, the run before it.
    angles: Vec<u32>,
    /// Between the bars of a closure, commas end nothing.
    in_bars: bool,
    /// Whether a `#` was last.
    is_attribute: bool,
    last: Last,
    /// The last punctuation, if it is joined to what follows.
    before: u8,
}

/// The kind of the last token.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Last {
    #[default]
    Start,
    /// Something after which an operator is binary.
    Operand,
    /// A closing brace: an operand, or the end of a statement.
    Braces,
    /// An operator, or a word after which an operand follows.
    Operator,
    /// A binary operator whose second half may follow.
    Half,
    /// A `>` after an operand: the end of a type, or a comparison.
    Type,
}

impl Level {
    fn depth(&self) -> u32 {
        self.base.saturating_add(self.run).saturating_add(self.prefixes)
    }

    fn token(&mut self, token: Token<'_>) -> u32 {
        self.is_attribute = matches!(token, Token::Punct(b'#', _))
            || self.is_attribute && matches!(token, Token::Punct(b'!', _));
        match token {
            Token::Punct(b'#', _) => {}
            Token::Punct(b'!', _) if self.is_attribute => {}
            Token::Word(word) => self.word(word),
            Token::Literal => {
                self.end_of_statement();
                self.last = Last::Operand;
            }
            Token::Lifetime => {}
            Token::Punct(punct, is_joint) => self.punct(punct, is_joint),
            Token::Open(_) | Token::Close => {}
        }
        self.depth()
    }

    fn word(&mut self, word: &str) {
        match word {
            // These continue what a brace ended.
            "else" | "as" => {
                self.run += LINK;
                self.last = Last::Operator;
                return;
            }
            "in" | "where" => {
                self.last = Last::Operator;
                return;
            }
            _ => {}
        }
        self.end_of_statement();
        match word {
            "return" | "break" | "yield" | "become" | "if" | "match" | "while" | "for" | "loop" | "let"
            | "async" | "move" | "static" | "unsafe" | "const" | "impl" | "dyn" | "fn" | "extern" | "box"
            | "try" | "do" | "gen" | "raw" | "mut" | "ref" | "pub" | "mod" | "use" | "type" | "struct" => {
                self.run += LEVEL / 2;
                self.last = Last::Operator;
            }
            _ => self.last = Last::Operand,
        }
    }

    /// After a brace, what is no operator begins a new statement.
    fn end_of_statement(&mut self) {
        if self.last == Last::Braces {
            self.reset();
        }
    }

    fn reset(&mut self) {
        self.prefixes = 0;
        self.run = 0;
        self.angles.clear();
        self.in_bars = false;
    }

    fn punct(&mut self, punct: u8, is_joint: bool) {
        let before = std::mem::replace(&mut self.before, if is_joint { punct } else { 0 });
        self.last = match punct {
            b';' => {
                self.reset();
                Last::Start
            }
            b',' => {
                self.comma();
                Last::Start
            }
            b'$' => self.last,
            b'?' => {
                self.run += LINK;
                Last::Operand
            }
            b'.' => {
                self.run += LINK;
                self.prefixes += if self.last == Last::Operator { LEVEL / 2 } else { 0 };
                Last::Operator
            }
            b':' => {
                self.run += LINK;
                Last::Operator
            }
            b'<' => {
                self.angles.push(self.run);
                self.run += self.prefixes + LEVEL;
                self.prefixes = 0;
                Last::Operator
            }
            b'>' => self.greater(before),
            b'=' => self.equals(before),
            b'@' => {
                self.run += LEVEL;
                Last::Operator
            }
            b'|' => self.bar(before),
            _ => self.operator(is_joint && punct == b'&'),
        };
    }

    fn comma(&mut self) {
        if !self.in_bars {
            self.prefixes = 0;
            self.run = self.angles.last().map_or(0, |run| run.saturating_add(LEVEL));
        }
    }

    /// `=>`, `->`, the end of a type, or a comparison.
    fn greater(&mut self, before: u8) -> Last {
        match before {
            b'=' => {
                self.reset();
                Last::Start
            }
            b'-' => {
                self.run += LEVEL;
                Last::Operator
            }
            _ => {
                if let Some(run) = self.angles.pop() {
                    self.run = run;
                }
                // After a type an operator is binary; after a comparison it is not. Two in a row show which.
                if self.last == Last::Operand { Last::Type } else { self.last }
            }
        }
    }

    /// An assignment, or the second half of a comparison.
    fn equals(&mut self, before: u8) -> Last {
        match before {
            b'=' => self.run = self.run.saturating_sub(LEVEL),
            b'<' => {
                if let Some(run) = self.angles.pop() {
                    self.run = run;
                }
            }
            b'!' | b'.' => {}
            _ => self.run += LEVEL,
        }
        self.run += LINK;
        self.prefixes = 0;
        Last::Operator
    }

    /// `|` opens or closes the parameters of a closure, or is an operator.
    fn bar(&mut self, before: u8) -> Last {
        if self.in_bars {
            self.in_bars = false;
        } else if self.last == Last::Operand {
            self.prefixes = 0;
            self.run += LINK;
            return Last::Half;
        } else if before == b'|' && self.last == Last::Half {
        } else {
            self.in_bars = true;
            self.run += LEVEL;
        }
        Last::Operator
    }

    fn operator(&mut self, may_be_half: bool) -> Last {
        match self.last {
            Last::Half => Last::Operator,
            Last::Operand => {
                // The operand is complete, and with it all prefixes.
                self.prefixes = 0;
                self.run += LINK;
                if may_be_half { Last::Half } else { Last::Operator }
            }
            Last::Start | Last::Braces | Last::Operator | Last::Type => {
                self.prefixes += LEVEL;
                Last::Operator
            }
        }
    }
}
