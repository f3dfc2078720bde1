//! What stands around the tokens of a file.

use crate::read::read_text;

#[test]
fn spans_count_all_bytes_of_the_text() {
    let table = [
        "fn a() {}",
        "\u{feff}fn a() {}",
        "#!/bin/x\nfn a() {}",
        "\u{feff}#! x\r\nfn a() {}",
        "// é\r\nfn a() {}",
        "#![b]\nfn a() {}",
        "#!\n[b]\nfn a() {}",
    ];
    for text in table {
        let facts = read_text(text).unwrap();
        let at = text.find('a').unwrap() as u32;
        assert_eq!(facts.items[0].name_span.lo, at, "{text:?}");
        assert_eq!(facts.items[0].span.hi as usize, text.len(), "{text:?}");
    }
}

#[test]
fn errors_have_a_place() {
    let table = [
        ("fn", (1, 3)),
        ("fn a() {\n  é.;\n}", (2, 5)),
        ("#!/bin/x\nfn 1", (2, 4)),
        ("\u{feff}fn 1", (1, 4)),
        ("fn a() { ) }", (1, 10)),
        ("\0", (1, 1)),
        ("\n\n  \u{1}", (3, 3)),
    ];
    for (text, place) in table {
        let error = read_text(text).unwrap_err();
        assert_eq!((error.line, error.column), place, "{text:?}: {}", error.message);
    }
}

#[test]
fn long_lines_beyond_ascii_have_right_spans() {
    let text = format!("fn a() {{ {} b }}", "\"é\"; ".repeat(5000));
    let facts = read_text(&text).unwrap();
    let crate::facts::ItemKind::Fn(facts) = &facts.items[0].kind else { panic!() };
    let body = facts.body.as_ref().unwrap();
    let tail = body.exprs.iter().rev().nth(1).unwrap();
    assert_eq!(&text[tail.span.lo as usize..tail.span.hi as usize], "b");
}
