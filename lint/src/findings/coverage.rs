//! What was seen and what was not.

use std::collections::BTreeMap;

use super::Analysis;
use super::contexts::AsyncContext;
use crate::infer::{Bodies, Target, Why};
use crate::report::Coverage;

pub(super) fn coverage(
    analysis: &Analysis<'_>,
    bodies: &Bodies<'_, '_, '_>,
    contexts: &[AsyncContext],
) -> Coverage {
    let mut calls = 0;
    let mut unresolved: BTreeMap<Why, usize> = BTreeMap::new();
    for context in contexts {
        let inferred = bodies.get(context.owner);
        for call in inferred.calls.iter().filter(|call| call.region == context.region && !call.implicit) {
            calls += 1;
            if let Target::Unknown(why) = call.target {
                *unresolved.entry(why).or_default() += 1;
            }
        }
    }
    Coverage {
        files: analysis.sources.files.len(),
        contexts: contexts.len(),
        calls,
        unresolved: unresolved.into_iter().map(|(why, count)| (reason(why).to_owned(), count)).collect(),
        unread_macros: analysis.sources.files.iter().map(|file| file.facts.unread_macros.len()).sum(),
    }
}

fn reason(why: Why) -> &'static str {
    match why {
        Why::Path => "the path leads to nothing that was read",
        Why::Receiver => "the receiver's type is not known",
        Why::Method => "the receiver's type has no such method that was read",
        Why::Value => "what is called is a value of unknown type",
    }
}
