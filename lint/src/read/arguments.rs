//! How many arguments a call has, by its tokens.

use super::lexer::{Lexer, Token};

/// How many arguments stand in the parentheses that a text begins with; [`None`] if it begins with others or none, or
/// where tokens do not tell: a comma may be one between the parameters of a closure, or between types.
pub(crate) fn arguments(text: &str) -> Option<usize> {
    let mut lexer = Lexer::new(text);
    let (_, Token::Open(b'(')) = lexer.next()? else { return None };
    let (mut depth, mut count, mut is_open) = (1_usize, 0, false);
    while let Some((_, token)) = lexer.next() {
        match token {
            Token::Close if depth == 1 => return Some(count + usize::from(is_open)),
            Token::Close => depth -= 1,
            Token::Punct(b'|' | b'<', _) if depth == 1 => return None,
            Token::Punct(b',', _) if depth == 1 => {
                count += 1;
                is_open = false;
                continue;
            }
            Token::Open(_) => depth += 1,
            _ => {}
        }
        is_open = true;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::arguments;

    #[test]
    fn arguments_are_counted_where_tokens_tell() {
        assert_eq!(arguments("()"), Some(0));
        assert_eq!(arguments(" (a.b(1, 2), [3, 4]) + c(5)"), Some(2));
        assert_eq!(arguments("(a, /* b, */ \"c, d\",)"), Some(2));
        assert_eq!(arguments("(|a, b| c)"), None);
        assert_eq!(arguments("(a::<B, C>())"), None);
        assert_eq!(arguments("::<A>(b)"), None);
        assert_eq!(arguments("(a"), None);
        assert_eq!(arguments(""), None);
    }
}
