//! What a macro call may expand to, told without expanding it.

use super::ids::{MacroId, Owner};
use super::program::Program;
use crate::facts::{MacroCall, MacroInput, MacroPath};

impl Program<'_> {
    /// Whether code that a poll runs may come of a macro call in a body, beside what its input was read as: most
    /// macros only format, compare or return, and a body that holds no others need not be inferred to know that it
    /// has no such code.
    pub(crate) fn may_expand_to_async(&self, owner: Owner, call: &MacroCall) -> bool {
        let names = call.path.names();
        let found = self.resolve_macro(self.module_of(owner), call.path.global, &names);
        let Some(id) = found else { return false };
        let attrs = &self.macros[id.index()].attrs;
        attrs.async_body || self.rules_may_be_async(id, owner, call)
    }

    /// Whether a macro is one whose calls must be looked at to tell that.
    pub(crate) fn may_expand(&self, owner: Owner, path: &MacroPath) -> bool {
        let found = self.resolve_macro(self.module_of(owner), path.global, &path.names);
        found.is_some_and(|id| self.macros[id.index()].attrs.async_body || self.macro_rules(id).is_some())
    }

    /// Whether rules that are expanded have a word or a sign by which code is put into a future or a closure, or
    /// get one from an input that could not be read.
    fn rules_may_be_async(&self, id: MacroId, owner: Owner, call: &MacroCall) -> bool {
        if self.macro_rules(id).is_none() {
            return false;
        }
        let data = &self.macros[id.index()];
        let rules = self.text(data.file, data.facts.rules_span);
        let input = match &call.input {
            MacroInput::Unread => self.input_text(self.file_of(owner), call),
            _ => "",
        };
        // A `!` may call a macro that does.
        let tells = |text: &str| text.contains("async") || text.contains(['|', '!']);
        tells(rules) || tells(input)
    }
}
