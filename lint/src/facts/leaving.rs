//! Bodies that were read, left for later where facts are kept: most of them are not asked for again.

use thin_vec::ThinVec;

use super::{Body, ExprKind, FileFacts, ItemFacts, ItemKind, Later, MacroPath, Name, Span};

impl Body {
    /// What there is of it when it is left for later; [`None`] if it must be known.
    fn as_left(&self, unread: &[(Name, Span)]) -> Option<Self> {
        let span = self.expr(self.root?).span;
        let is_within = |(_, place): &(Name, Span)| span.lo <= place.lo && place.hi <= span.hi;
        if !WORTH_LEAVING.contains(&(span.hi - span.lo))
            || !self.may_call()
            || self.declares()
            || unread.iter().any(is_within)
        {
            return None;
        }
        let mut macros = ThinVec::new();
        for expr in &self.exprs {
            if let ExprKind::Macro(call) = &expr.kind {
                let path = MacroPath::from(&call.path);
                if !macros.contains(&path) {
                    macros.push(path);
                }
            }
        }
        // Patterns of parameters come first, each after those in it.
        let known = self.params.last().map_or(0, |last| last.0 as usize + 1);
        let later = Later { span, may_hold_polled: self.may_hold_polled(), macros };
        Some(Self {
            pats: self.pats[..known].to_vec(),
            params: self.params.clone(),
            later: Some(Box::new(later)),
            ..Self::default()
        })
    }
}

/// How many bytes a body has that is left when its facts are kept: to read a longer one again takes long.
const WORTH_LEAVING: std::ops::Range<u32> = 64..1 << 16;

impl FileFacts {
    /// Shows these facts with all bodies left for later that can be: to keep them takes less room, and less time to
    /// read them where most bodies are not asked for.
    pub fn with_bodies_left<T>(&mut self, show: impl FnOnce(&Self) -> T) -> T {
        let mut swapped = Vec::new();
        leave(&mut self.items, &self.unread_macros, &mut swapped);
        let shown = show(self);
        let mut swapped = swapped.into_iter();
        put_back(&mut self.items, &mut swapped);
        shown
    }
}

/// Leaves bodies of items, and gives those that stood there, in order; [`None`] for one that stays.
fn leave(items: &mut [ItemFacts], unread: &[(Name, Span)], into: &mut Vec<Option<Body>>) {
    each_body(items, &mut |body| {
        let left = body.as_left(unread);
        into.push(left.map(|left| std::mem::replace(body, left)));
    });
}

fn put_back(items: &mut [ItemFacts], bodies: &mut dyn Iterator<Item = Option<Body>>) {
    each_body(items, &mut |body| {
        if let Some(whole) = bodies.next().flatten() {
            *body = whole;
        }
    });
}

/// The bodies of fns, but for those in macros' input.
fn each_body(items: &mut [ItemFacts], visit: &mut dyn FnMut(&mut Body)) {
    for item in items {
        match &mut item.kind {
            ItemKind::Fn(facts) => {
                facts.get_mut().into_iter().flat_map(|facts| &mut facts.body).for_each(|body| visit(body));
            }
            ItemKind::Mod(facts) => facts.items.iter_mut().for_each(|items| each_body(items, visit)),
            ItemKind::Impl(facts) => each_body(&mut facts.items, visit),
            ItemKind::Trait(facts) => each_body(&mut facts.items, visit),
            _ => {}
        }
    }
}
