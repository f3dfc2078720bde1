//! What a file says to others: all but what its bodies do.
//!
//! Bodies are told apart from what they see of each other, so that what was found out of one holds as long as that is
//! the same. Most edits change one body, or add, take away or change fns: fns are therefore told by their names, and all
//! else at once.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::feed::feed;
use crate::cache::number;
use crate::facts::{
    AttrFacts, Body, ExprKind, FileFacts, FnFacts, ItemFacts, ItemKind, MacroText, Name, Span, UseTarget,
    spelling,
};

/// What a file says to others.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Interface {
    /// Tells apart what it declares beside fns, in order, with the places of items that declare others.
    pub(super) frame: [u8; 32],
    /// Its fns: the name, and what tells the fn and its place apart.
    pub(super) fns: Vec<(Name, u64)>,
    /// Imports under another name: the name as it was, then the new one.
    pub(super) renames: Vec<(Name, Name)>,
    /// The rules of its macros by example.
    pub(super) rules: Vec<String>,
}

impl Interface {
    /// Of a file with a text.
    pub(crate) fn of(facts: &FileFacts, text: &str) -> Self {
        let mut reader = Reader {
            text,
            out: Self::default(),
            frame: Vec::new(),
            nth: FxHashMap::default(),
            scratch: Vec::new(),
        };
        spelling(|| {
            feed(&mut reader.frame, &(&facts.attrs, &facts.cfg));
            reader.items(&facts.items);
        });
        Self { frame: blake3::hash(&reader.frame).into(), ..reader.out }
    }
}

struct Reader<'t> {
    text: &'t str,
    out: Interface,
    frame: Vec<u8>,
    /// How many fns of a name an item has had so far.
    nth: FxHashMap<(usize, Name), u32>,
    scratch: Vec<u8>,
}

impl Reader<'_> {
    fn items(&mut self, items: &[ItemFacts]) {
        // What stands before tells where these stand.
        let place = self.frame.len();
        for item in items {
            match &item.kind {
                ItemKind::Fn(facts) => self.function(item, facts, place),
                _ => self.other(item),
            }
        }
        self.frame.push(b';');
    }

    fn function(&mut self, item: &ItemFacts, facts: &FnFacts, place: usize) {
        let nth = self.nth.entry((place, item.name)).or_default();
        *nth += 1;
        self.scratch.clear();
        feed(&mut self.scratch, &(place, *nth, &item.vis, &item.cfg, &item.attrs));
        let FnFacts { is_async, is_plain, generics, self_param, params, ret, body } = facts;
        feed(&mut self.scratch, &(is_async, is_plain, generics, self_param, params, ret, body.is_some()));
        let hash = number(blake3::hash(&self.scratch).as_bytes());
        self.out.fns.push((item.name, hash));
        // A fix of any body may ask which types have methods that block.
        if item.attrs.iter().any(|attr| attr.path.last().is_some_and(|name| name == "blocking")) {
            self.put(&(item.name, hash));
        }
        if let Some(body) = body {
            self.body(body);
        }
    }

    /// What the blocks of a body declare.
    fn body(&mut self, body: &Body) {
        for expr in &body.exprs {
            if let ExprKind::Block(block) = &expr.kind
                && !block.items.is_empty()
            {
                self.items(&block.items);
            }
        }
    }

    fn other(&mut self, item: &ItemFacts) {
        let head = (&item.name, &item.vis, &item.cfg, &item.attrs);
        match &item.kind {
            ItemKind::Impl(facts) => {
                self.put(&(head, &facts.generics, &facts.of_trait, &facts.self_ty));
                self.items(&facts.items);
            }
            ItemKind::Trait(facts) => {
                self.put(&(head, &facts.generics, &facts.supers));
                self.items(&facts.items);
            }
            ItemKind::Mod(facts) => {
                self.put(&(head, &facts.paths, facts.items.is_some()));
                facts.items.iter().for_each(|items| self.items(items));
            }
            ItemKind::Foreign(items) => {
                self.put(&head);
                self.items(items);
            }
            ItemKind::Const(facts) | ItemKind::Static(facts) => {
                self.put(&(head, &facts.ty, matches!(item.kind, ItemKind::Static(_)), facts.body.is_some()));
                // Conditions go by constants.
                self.put(&facts.literal());
                facts.body.iter().for_each(|body| self.body(body));
            }
            ItemKind::MacroRules(facts) => {
                let rules = self.tokens(facts.text.as_deref(), facts.rules_span);
                self.put(&(head, facts.exported, &rules));
                self.out.rules.push(rules);
            }
            ItemKind::Macro { path, input_span, text, .. } => {
                let input = self.tokens(text.as_deref(), *input_span);
                self.put(&(head, path, input));
            }
            ItemKind::Use(facts) => {
                if let (UseTarget::Name(new), Some(last)) = (&facts.target, facts.path.last())
                    && new != last
                {
                    self.out.renames.push((*last, *new));
                }
                self.put(&(head, &item.kind));
            }
            ItemKind::Struct(_) | ItemKind::Enum(_) => {
                self.put(&(head, &item.kind));
                // Derives go by attributes of fields, too.
                if item.attrs.iter().any(AttrFacts::is_derive) {
                    let text = self.tokens(None, item.span);
                    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
                    self.put(&lines.collect::<Vec<_>>());
                }
            }
            _ => self.put(&(head, &item.kind)),
        }
    }

    /// Begins with a mark for each item, so that fewer and longer ones are not the same.
    fn put(&mut self, value: &impl serde::Serialize) {
        self.frame.push(b'#');
        feed(&mut self.frame, value);
    }

    /// A macro's tokens as text.
    fn tokens(&self, text: Option<&MacroText>, span: Span) -> String {
        let in_file = || self.text.get(span.lo as usize..span.hi as usize).unwrap_or_default();
        text.map_or_else(in_file, |text| text.text.as_str()).to_owned()
    }
}
