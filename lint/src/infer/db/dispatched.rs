//! Enums that have a trait by an attribute macro: a call of the trait's fn goes to the variant that there is.

use rustc_hash::FxHashSet;

use crate::facts::{AttrFacts, Name};
use crate::link::{AdtId, Def, ModId, Namespace, Program, TraitId};

/// The enums with the traits that they are given. The attribute stands on the enum and names the trait, or the other way
/// round.
pub(super) fn dispatched(program: &Program<'_>) -> FxHashSet<(AdtId, TraitId)> {
    let mut found = FxHashSet::default();
    if !program.fns.iter().any(|data| data.attrs.dispatches) {
        return found;
    }
    for (at, data) in program.adts.iter().enumerate() {
        for named in named(program, data.module, data.attrs()) {
            if let Def::Trait(id) = named {
                found.insert((AdtId(at as u32), id));
            }
        }
    }
    for (at, data) in program.traits.iter().enumerate() {
        for named in named(program, data.module, &data.item.attrs) {
            if let Def::Adt(id) = named {
                found.insert((id, TraitId(at as u32)));
            }
        }
    }
    found
}

/// What the arguments of such attributes of an item name.
fn named(program: &Program<'_>, module: ModId, attrs: &[AttrFacts]) -> Vec<Def> {
    let dispatches = |attr: &&AttrFacts| {
        let is_meant = |id| program.fn_data(id).attrs.dispatches;
        !attr.args.is_empty() && program.resolve_attribute(module, &attr.path).is_some_and(is_meant)
    };
    let words = attrs.iter().filter(dispatches).flat_map(AttrFacts::words);
    words.filter_map(|word| program.lookup(module, Name::from(word), Namespace::Types)).collect()
}
