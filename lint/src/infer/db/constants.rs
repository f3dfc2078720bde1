//! Which constants and statics are declared more than once.

use rustc_hash::FxHashSet;

use super::TypeDb;
use crate::link::ValueData;

impl TypeDb<'_, '_> {
    /// Whether a module declares another constant or static of the same name: under a cfg, or in an impl. Found out for all
    /// at once.
    pub(in crate::infer) fn is_declared_again(&self, data: &ValueData<'_>) -> bool {
        let again = self.declared_again.get_or_init(|| {
            let mut once = FxHashSet::default();
            let values = self.program.values.iter().map(|own| (own.module, own.name));
            values.filter(|own| !once.insert(*own)).collect()
        });
        again.contains(&(data.module, data.name))
    }
}
