//! Text inside HTML.

/// A text that stands for itself in HTML, in attributes too.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A sentence in HTML: what stands between backticks is code.
pub(super) fn prose(sentence: &str) -> String {
    let escaped = escape(sentence);
    let parts: Vec<&str> = escaped.split('`').collect();
    // Backticks that are no pairs stand for themselves.
    if parts.len().is_multiple_of(2) {
        return escaped;
    }
    let part = |(place, part): (usize, &&str)| {
        if place.is_multiple_of(2) { (*part).to_owned() } else { format!("<code>{part}</code>") }
    };
    parts.iter().enumerate().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_in_sentences_is_marked() {
        assert_eq!(prose("`a<T>` blocks `b`"), "<code>a&lt;T&gt;</code> blocks <code>b</code>");
        assert_eq!((prose("it's ` alone").as_str(), prose("").as_str()), ("it's ` alone", ""));
    }
}
