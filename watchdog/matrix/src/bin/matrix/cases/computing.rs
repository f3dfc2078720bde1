//! Computing, and memory.

use std::time::Instant;

use super::{Blocks, Case, FOR};

pub(super) fn cases() -> Vec<Case> {
    let case = |name, causes, prepare| Case {
        name,
        causes,
        prepare,
        source: include_str!("computing.rs"),
        file: "matrix/cases/computing.rs",
    };
    vec![
        case("spin", &["computing"], spin),
        case("bcrypt", &["computing"], bcrypt),
        case("regex", &["computing"], regex),
        case("memcpy", &["computing"], memcpy),
        case("sort", &["computing"], sort),
        case("page-in", &["touching new memory"], page_in),
    ]
}

fn spin() -> Blocks {
    Box::new(|| {
        let start = Instant::now();
        let goes_on = || start.elapsed() < 2 * FOR; // ~spin
        (0..).take_while(|_: &u64| goes_on()).for_each(|_| std::hint::spin_loop()); // ~spin
    })
}

fn bcrypt() -> Blocks {
    Box::new(|| {
        let start = Instant::now();
        while start.elapsed() < 2 * FOR {
            let hash = bcrypt::hash("a password", 6); // ~bcrypt
            std::hint::black_box(hash.is_ok());
        }
    })
}

fn regex() -> Blocks {
    let pattern =
        regex::RegexBuilder::new(r"(?:\w+\s?){1,60}\d{9}!").size_limit(1 << 28).build().expect("it is one");
    let text = "word and word again ".repeat(if cfg!(debug_assertions) { 200 } else { 20_000 });
    Box::new(move || {
        let found = pattern.is_match(&text); // ~regex
        std::hint::black_box(found);
    })
}

fn memcpy() -> Blocks {
    let from = vec![1_u8; 64 << 20];
    let mut into = vec![2_u8; 64 << 20];
    Box::new(move || {
        for _ in 0..16 {
            into.copy_from_slice(&from); // ~memcpy
            std::hint::black_box(&into);
        }
    })
}

fn sort() -> Blocks {
    let count: u64 = if cfg!(debug_assertions) { 100_000 } else { 3_000_000 };
    let mut numbers: Vec<u64> = (0..count).map(|n| n.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect();
    Box::new(move || {
        numbers.sort(); // ~sort
        std::hint::black_box(&numbers);
    })
}

fn page_in() -> Blocks {
    Box::new(|| {
        let mut memory = vec![0_u8; 256 << 20];
        memory.iter_mut().step_by(4096).for_each(|byte| *byte = 1); // ~page-in
        std::hint::black_box(&memory);
    })
}
