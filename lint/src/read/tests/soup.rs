//! Any text is read or refused, and what facts say of places holds.

use proc_macro2::{TokenStream, TokenTree};
use proptest::prelude::*;

use crate::facts::{Block, Body, ExprKind, FileFacts, ItemFacts, ItemKind, PatId, PatKind, Span};
use crate::read::lexer::{Lexer, Token};
use crate::read::{Invocation, MacroRules, read_text};

/// Pieces of which programs are made, and some that break them.
const PIECES: &[&str] = &[
    "fn f()",
    "async ",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "let x = ",
    "a",
    "é",
    "r#b",
    ".c",
    ".await",
    "?",
    ";",
    ",",
    "=>",
    "|",
    "||",
    "&",
    "&&",
    "<",
    ">",
    "::",
    "=",
    "==",
    "..",
    "..=",
    "!",
    "m!",
    "match ",
    "if ",
    "else ",
    "for ",
    "await ",
    "in ",
    "loop ",
    "1",
    "1.5",
    "\"s\"",
    "'c'",
    "'l",
    "b\"s\"",
    "r#\"s\"#",
    "#[cfg(a)]",
    "#![b]",
    "$",
    "$x:expr",
    "$(",
    ")*",
    "struct S",
    "impl ",
    "trait T",
    "use ",
    "mod ",
    "mod m;",
    "pub ",
    "move ",
    "return ",
    "as ",
    "ref ",
    "mut ",
    "@",
    "_",
    "static ",
    "const ",
    "macro_rules! n",
    "// x\n",
    "/* y */",
    "\r\n",
    "\u{feff}",
    "/// d\n",
    "select!",
    "vec!",
    "yield ",
    "where ",
    "dyn ",
    "unsafe ",
    "\\",
    "'",
    "\"",
    "\0",
    "~",
    "->",
    "-",
    "*",
    "+",
    "%",
    "\u{200e}",
];

fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec((0..PIECES.len(), any::<bool>()), 0..60).prop_map(|picks| {
        picks
            .into_iter()
            .map(|(at, space)| format!("{}{}", PIECES[at], if space { " " } else { "" }))
            .collect()
    })
}

/// The same with brackets that match, which is more often a program.
fn nested() -> impl Strategy<Value = String> {
    let leaf = prop::collection::vec(0..PIECES.len(), 0..6).prop_map(|picks| {
        let plain = |piece: &&str| !piece.contains(['(', ')', '[', ']', '{', '}', '"', '\'', '\0', '\\']);
        picks
            .into_iter()
            .map(|at| PIECES[at])
            .filter(plain)
            .map(|piece| format!("{piece} "))
            .collect::<String>()
    });
    leaf.prop_recursive(5, 40, 4, |inner| {
        (prop::collection::vec(inner, 1..4), 0..4_usize).prop_map(|(parts, kind)| match kind {
            0 => format!("{{ {} }}", parts.join("; ")),
            1 => format!("({})", parts.join(", ")),
            2 => format!("m!{{ {} }}", parts.join(" => ")),
            _ => format!("if a {{ {} }}", parts.join(" ")),
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_text_panics(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn no_soup_panics(text in soup()) {
        check(&text);
        check(&format!("fn f() {{ {text} }}"));
        check(&format!("fn f() {{ m!{{ {text} }} }}"));
        check(&format!("m!{{ {text} }}"));
    }

    #[test]
    fn no_nested_soup_panics(text in nested()) {
        check(&text);
        check(&format!("fn f() {{ {text} }}"));
        check(&format!("fn f() {{ m!{{ {text} }} }}"));
    }

    #[test]
    fn no_macro_panics(rules in soup(), input in soup()) {
        for rules in [rules.clone(), format!("({rules}) => {{ {rules} }}"), format!("($($a:tt)*) => {{ {rules} $($a)* }}")] {
            let Ok(rules) = MacroRules::parse(&rules) else { continue };
            let span = Span { lo: 0, hi: input.len() as u32 };
            let invocation = Invocation::in_file(&input, span, span).unwrap();
            let _ = rules.expand_expr(&invocation, &mut Body::default());
            let _ = rules.expand_items(&invocation);
        }
    }

    #[test]
    fn the_scan_sees_the_lexers_brackets(text in soup()) {
        if let Ok(tokens) = text.parse::<TokenStream>() {
            let mut scanned = String::new();
            let mut lexer = Lexer::new(&text);
            while let Some((_, token)) = lexer.next() {
                match token {
                    Token::Open(_) => scanned.push('('),
                    Token::Close => scanned.push(')'),
                    _ => {}
                }
            }
            let mut lexed = String::new();
            brackets(tokens, &mut lexed);
            prop_assert_eq!(scanned, lexed);
        }
    }
}

fn brackets(tokens: TokenStream, into: &mut String) {
    let mut after_hash = false;
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            // Doc comments become attributes, whose brackets the text does not have.
            let is_doc = after_hash && group.stream().to_string().starts_with("doc =");
            if !is_doc {
                into.push('(');
                brackets(group.stream(), into);
                into.push(')');
            }
        }
        after_hash = matches!(&token, TokenTree::Punct(punct) if matches!(punct.as_char(), '#' | '!'));
    }
}

/// Reads a text and checks what it says of places.
fn check(text: &str) {
    let Ok(facts) = read_text(text) else { return };
    let FileFacts { items, .. } = &facts;
    let whole = Span { lo: 0, hi: text.len() as u32 };
    for item in items {
        check_item(text, item, whole);
    }
}

fn check_item(text: &str, item: &ItemFacts, outer: Span) {
    assert!(outer.contains(item.span) && item.span.contains(item.name_span), "{text:?}: {item:?}");
    let inner: &[ItemFacts] = match &item.kind {
        ItemKind::Mod(of) => of.items.as_deref().unwrap_or_default(),
        ItemKind::Trait(of) => &of.items,
        ItemKind::Impl(of) => &of.items,
        ItemKind::Foreign(items) => items,
        ItemKind::Macro { items, .. } => items.as_deref().unwrap_or_default(),
        ItemKind::Fn(of) => {
            if let Some(body) = &of.body {
                check_body(text, body, item.span);
            }
            &[]
        }
        ItemKind::Const(of) | ItemKind::Static(of) => {
            if let Some(body) = &of.body {
                check_body(text, body, item.span);
            }
            &[]
        }
        _ => &[],
    };
    for inner in inner {
        check_item(text, inner, item.span);
    }
}

fn check_body(text: &str, body: &Body, outer: Span) {
    for (at, expr) in body.exprs.iter().enumerate() {
        assert!(outer.contains(expr.span), "{text:?}: {expr:?}");
        assert!(text.get(expr.span.lo as usize..expr.span.hi as usize).is_some(), "{text:?}: {expr:?}");
        for child in expr.kind.children() {
            assert!((child.0 as usize) < at, "{text:?}: {expr:?}");
            assert!(
                expr.span.contains(body.expr(child).span),
                "{text:?}: {expr:?} has {:?}",
                body.expr(child)
            );
        }
        if let ExprKind::Block(Block { items, .. }) = &expr.kind {
            for item in items {
                check_item(text, item, expr.span);
            }
        }
    }
    for (at, pat) in body.pats.iter().enumerate() {
        assert!(outer.contains(pat.span), "{text:?}: {pat:?}");
        for child in pat_children(&pat.kind) {
            assert!((child.0 as usize) < at, "{text:?}: {pat:?}");
            assert!(pat.span.contains(body.pat(child).span), "{text:?}: {pat:?}");
        }
    }
}

fn pat_children(kind: &PatKind) -> Vec<PatId> {
    match kind {
        PatKind::Bind { sub, .. } => sub.iter().copied().collect(),
        PatKind::TupleStruct { pats, .. }
        | PatKind::Tuple(pats)
        | PatKind::Slice(pats)
        | PatKind::Or(pats) => pats.to_vec(),
        PatKind::Struct { fields, .. } => fields.iter().map(|field| field.pat).collect(),
        PatKind::Ref(inner) | PatKind::Typed(inner, _) => vec![*inner],
        PatKind::Wild | PatKind::Path(_) | PatKind::Rest => Vec::new(),
    }
}
