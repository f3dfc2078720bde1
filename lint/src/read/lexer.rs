//! A scan for tokens, as far as nesting depends on them.
//!
//! It takes no memory of its own and does not recurse. On text that the real lexer accepts it finds the
//! same brackets; on other text it only has to end.

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// An opening bracket.
    Open(u8),
    /// A closing bracket.
    Close,
    /// An identifier or keyword.
    Word(&'a str),
    /// A literal.
    Literal,
    /// `'a`.
    Lifetime,
    /// One character of punctuation, and whether another follows at once.
    Punct(u8, bool),
}

/// The state of a scan.
pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The next token, with its first byte.
    pub(super) fn next(&mut self) -> Option<(usize, Token<'a>)> {
        self.skip_blanks();
        let start = self.at;
        let first = self.peek(0)?;
        self.at += 1;
        let token = match first {
            b'(' | b'[' | b'{' => Token::Open(first),
            b')' | b']' | b'}' => Token::Close,
            b'"' => self.string(),
            b'\'' => self.quote(),
            b'0'..=b'9' => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => self.word(start),
            _ => Token::Punct(first, self.peek(0).is_some_and(is_punct)),
        };
        Some((start, token))
    }

    /// The byte after the last token.
    pub(super) fn end(&self) -> usize {
        self.at
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    fn rest(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at.min(self.text.len())..]
    }

    fn skip_blanks(&mut self) {
        while let Some(byte) = self.peek(0) {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => self.at += 1,
                b'/' if self.peek(1) == Some(b'/') => {
                    self.at += memchr::memchr(b'\n', self.rest()).unwrap_or(self.rest().len());
                }
                b'/' if self.peek(1) == Some(b'*') => self.block_comment(),
                // Blanks beyond ASCII are part of no word.
                0x80.. => {
                    let blank = self.text[self.at..]
                        .chars()
                        .next()
                        .filter(|char| char.is_whitespace() || is_mark(*char));
                    let Some(blank) = blank else { return };
                    self.at += blank.len_utf8();
                }
                _ => return,
            }
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0_u32;
        while let Some(byte) = self.peek(0) {
            match (byte, self.peek(1)) {
                (b'/', Some(b'*')) => {
                    depth += 1;
                    self.at += 2;
                }
                (b'*', Some(b'/')) => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
    }

    /// The rest of a string whose first quote is passed.
    fn string(&mut self) -> Token<'a> {
        while let Some(len) = memchr::memchr2(b'"', b'\\', self.rest()) {
            let is_end = self.rest()[len] == b'"';
            self.at += len + if is_end { 1 } else { 2 };
            if is_end {
                self.suffix();
                return Token::Literal;
            }
        }
        self.at = self.text.len();
        Token::Literal
    }

    /// The rest of `r#"…"#`, from its hashes on; nothing if there is none.
    fn raw_string(&mut self) -> Option<Token<'a>> {
        let hashes = self.rest().iter().take_while(|byte| **byte == b'#').count();
        if self.peek(hashes) != Some(b'"') {
            return None;
        }
        self.at += hashes + 1;
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            if byte == b'"' && self.rest().iter().take(hashes).filter(|byte| **byte == b'#').count() == hashes
            {
                self.at += hashes;
                break;
            }
        }
        self.suffix();
        Some(Token::Literal)
    }

    /// A character or a lifetime, whose first quote is passed.
    fn quote(&mut self) -> Token<'a> {
        let mut chars = self.text[self.at..].chars();
        match chars.next() {
            Some('\\') => {
                self.at += 1 + chars.next().map_or(0, char::len_utf8);
                self.at += self.rest().iter().take_while(|byte| !matches!(byte, b'\'' | b'\n')).count() + 1;
                self.suffix();
                Token::Literal
            }
            Some(char) if chars.next() == Some('\'') => {
                self.at += char.len_utf8() + 1;
                self.suffix();
                Token::Literal
            }
            _ => {
                self.suffix();
                Token::Lifetime
            }
        }
    }

    fn number(&mut self) -> Token<'a> {
        loop {
            self.suffix();
            match (self.peek(0), self.peek(1)) {
                (Some(b'.'), Some(b'0'..=b'9')) => self.at += 1,
                (Some(b'+' | b'-'), Some(b'0'..=b'9')) if self.follows_exponent() => self.at += 1,
                _ => return Token::Literal,
            }
        }
    }

    fn follows_exponent(&self) -> bool {
        matches!(self.text.as_bytes().get(self.at - 1), Some(b'e' | b'E'))
    }

    fn word(&mut self, start: usize) -> Token<'a> {
        self.at = start;
        self.suffix();
        if self.at == start {
            // A character that is in no word, nor punctuation: the real lexer stops here.
            self.at += self.text[start..].chars().next().map_or(1, char::len_utf8);
            return Token::Literal;
        }
        let word = &self.text[start..self.at];
        match (word, self.peek(0)) {
            ("r" | "br" | "cr", Some(b'"' | b'#')) => {
                if let Some(token) = self.raw_string() {
                    return token;
                }
                if word == "r"
                    && self
                        .peek(1)
                        .is_some_and(|byte| byte == b'_' || byte.is_ascii_alphabetic() || 0x80 <= byte)
                {
                    self.at += 1;
                    self.suffix();
                    // A raw identifier is no keyword.
                    return Token::Word("");
                }
                Token::Word(word)
            }
            ("b" | "c", Some(b'"')) => {
                self.at += 1;
                self.string()
            }
            ("b", Some(b'\'')) => {
                self.at += 1;
                self.quote();
                Token::Literal
            }
            _ => Token::Word(word),
        }
    }

    /// Passes over what can stand in a word.
    fn suffix(&mut self) {
        loop {
            let rest = self.rest();
            let len = rest.iter().position(|byte| !IN_WORD[usize::from(*byte)]).unwrap_or(rest.len());
            self.at += len;
            if self.peek(0).is_none_or(|byte| byte < 0x80) {
                return;
            }
            let next = self.text[self.at..].chars().next();
            let Some(next) = next.filter(|char| !char.is_whitespace() && !is_mark(*char)) else { return };
            self.at += next.len_utf8();
        }
    }
}

/// The bytes below 0x80 that can stand in a word.
pub(super) const IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 0x80 {
        table[byte] = (byte as u8).is_ascii_alphanumeric() || byte as u8 == b'_';
        byte += 1;
    }
    table
};

/// Marks of direction, which count as blanks.
fn is_mark(char: char) -> bool {
    matches!(char, '\u{200e}' | '\u{200f}')
}

fn is_punct(byte: u8) -> bool {
    byte.is_ascii_punctuation()
        && !matches!(byte, b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'"' | b'\'' | b'_')
}
