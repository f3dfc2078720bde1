//! Macros by example: their rules, their results, what their calls expand to.

use std::sync::OnceLock;
use thin_vec::ThinVec;

use crate::facts::{ItemFacts, MacroRulesFacts, Name, TypeRef};
use crate::link::attrs::MacroAttrs;
use crate::link::ids::{MacroId, ModId};
use crate::link::program::Program;
use crate::read::{FileId, Invocation, MacroRules, read_type};

/// A macro by example.
pub(crate) struct MacroData<'a> {
    pub(crate) name: Name,
    pub(crate) facts: &'a MacroRulesFacts,
    pub(crate) module: ModId,
    pub(crate) file: FileId,
    pub(crate) attrs: MacroAttrs,
    /// Its rules, parsed when first needed; [`None`] where they are not to be expanded or cannot be read.
    rules: OnceLock<Option<MacroRules>>,
    /// The type of its value, read when first needed.
    returned: OnceLock<Option<TypeRef>>,
}

impl<'a> MacroData<'a> {
    pub(crate) fn new(item: &'a ItemFacts, facts: &'a MacroRulesFacts, module: ModId, file: FileId) -> Self {
        let attrs = MacroAttrs::of(&item.attrs);
        let (rules, returned) = Default::default();
        Self { name: item.name, facts, module, file, attrs, rules, returned }
    }
}

impl Program<'_> {
    /// The rules of a macro, where calls of it are to be expanded: the catalogue's macros mostly say by
    /// attributes what they do, and have the one empty rule `() => {}`.
    pub(crate) fn macro_rules(&self, id: MacroId) -> Option<&MacroRules> {
        let data = &self.macros[id.index()];
        if data.attrs.is_declared {
            return None;
        }
        let parse = || {
            let text = self.text(data.file, data.facts.rules_span);
            let is_declared_only = text.split_whitespace().collect::<String>() == "()=>{}";
            if is_declared_only { None } else { MacroRules::parse(text).ok() }
        };
        data.rules.get_or_init(parse).as_ref()
    }

    /// The type of a macro's value, where it is declared.
    pub(crate) fn macro_returns(&self, id: MacroId) -> Option<&TypeRef> {
        let data = &self.macros[id.index()];
        let text = data.attrs.returns.as_ref()?;
        data.returned.get_or_init(|| read_type(text)).as_ref()
    }

    /// A call of a macro, for its expansion; `$crate` in it stands for the macro's crate.
    pub(crate) fn expand_items(&self, id: MacroId, invocation: Invocation<'_>) -> Option<ThinVec<ItemFacts>> {
        let krate = self.crate_key(id);
        self.macro_rules(id)?.expand_items(&invocation.of_crate(&krate))
    }

    /// What `$crate:` is followed by where it stands for a macro's crate.
    pub(crate) fn crate_key(&self, id: MacroId) -> String {
        self.krate_of(self.macros[id.index()].module).key()
    }
}
