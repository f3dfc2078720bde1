//! Where fns are named in a tree: one that some code names as often as the whole tree does is called by nobody else.

use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::contexts::is_selected;
use crate::facts::{Body, ExprId, ExprKind, Name};
use crate::infer::{Bodies, Call, Target, TyKind};
use crate::link::{AdtId, Container, CrateId, Def, FnData, FnId, Namespace, Origin, Owner};
use crate::read::{WordFinder, is_word};
use crate::shares::MANY;

/// In how many bodies a mention is looked into: they are inferred for it.
const MAX_LOOKED_INTO: usize = 100;

/// How something is named.
enum Form {
    /// As a method.
    Method,
    /// By a path, which may begin with `::`.
    Path(bool, Vec<Name>),
    /// In a way that says nothing more.
    Word,
}

/// Where something is named.
struct Mention {
    within: FnId,
    form: Form,
}

/// Counts calls of fns until there are as many as mentions.
pub(super) struct Tally<'m, 'b, 'd, 'p, 'a> {
    mentions: &'m Mentions<'b, 'd, 'p, 'a>,
    left: FxHashMap<FnId, usize>,
}

impl<'m, 'b, 'd, 'p, 'a> Tally<'m, 'b, 'd, 'p, 'a> {
    pub(super) fn new(mentions: &'m Mentions<'b, 'd, 'p, 'a>) -> Self {
        Self { mentions, left: FxHashMap::default() }
    }

    /// Makes ready for calls of fns.
    pub(super) fn look_for(&self, ids: impl IntoIterator<Item = FnId>) {
        self.mentions.look_for(ids);
    }

    /// Counts a call of an async fn: whether it is the last that there may be.
    pub(super) fn is_last(&mut self, id: FnId) -> bool {
        let left = self.left.entry(id).or_insert_with(|| self.mentions.of(id).max(1));
        let is_last = *left == 1;
        *left = left.saturating_sub(1);
        is_last
    }
}

/// The mentions of async fns.
pub(super) struct Mentions<'b, 'd, 'p, 'a> {
    bodies: &'b Bodies<'d, 'p, 'a>,
    /// In bodies that were read at once; looked for when first asked for.
    known: OnceLock<FxHashMap<Name, Vec<Mention>>>,
    /// In the texts of those that were left for later, for the names that were looked for.
    later: Mutex<FxHashMap<Name, Arc<Vec<Mention>>>>,
    /// The crates of the tree that can name another of them.
    dependents: OnceLock<FxHashMap<CrateId, Vec<CrateId>>>,
}

impl<'b, 'd, 'p, 'a> Mentions<'b, 'd, 'p, 'a> {
    pub(super) fn new(bodies: &'b Bodies<'d, 'p, 'a>) -> Self {
        Self { bodies, known: OnceLock::new(), later: Mutex::default(), dependents: OnceLock::new() }
    }

    /// Searches the bodies that were left for later for the names of fns: for many at once, as each search goes through all
    /// texts.
    fn look_for(&self, ids: impl IntoIterator<Item = FnId>) {
        let program = self.bodies.db.program;
        let mut later = self.later.lock().unwrap_or_else(PoisonError::into_inner);
        let names = ids.into_iter().map(|id| program.fn_data(id).name);
        let names: FxHashSet<Name> = names.filter(|name| !later.contains_key(name)).collect();
        if names.is_empty() {
            return;
        }
        let words: Vec<&'static str> = names.iter().map(Name::as_str).collect();
        let finder = WordFinder::new(words.iter());
        let found = self.fns().flat_map_iter(|(within, _)| {
            let text = program.later_text(within).unwrap_or_default();
            let mention = |place: Range<usize>| {
                let name = Name::from(&text[place.clone()]);
                Some((name, Mention { within, form: in_text(text, place, name)? }))
            };
            finder.find(text).filter_map(mention).collect::<Vec<_>>()
        });
        let mut by_name: FxHashMap<Name, Vec<Mention>> =
            names.into_iter().map(|name| (name, Vec::new())).collect();
        for (name, mention) in found.collect::<Vec<_>>() {
            by_name.entry(name).or_default().push(mention);
        }
        later.extend(by_name.into_iter().map(|(name, mentions)| (name, Arc::new(mentions))));
    }

    /// How often bodies in the tree may mean a fn. Those that are left for later are read only if their text does not show
    /// that they do not.
    fn of(&self, id: FnId) -> usize {
        let program = self.bodies.db.program;
        let name = program.fn_data(id).name;
        self.look_for([id]);
        let later = self.later.lock().unwrap_or_else(PoisonError::into_inner).get(&name).map(Arc::clone);
        let known = self.known.get_or_init(|| self.find()).get(&name);
        let users = self.users(program.krate_of(program.fn_data(id).module));
        let may_mean = |own: &&Mention| {
            users.contains(&program.krate_of(program.fn_data(own.within).module)) && self.may_mean(own, id)
        };
        let later = later.iter().flat_map(|mentions| mentions.iter()).filter(may_mean);
        let mut by_fn: FxHashMap<FnId, usize> = later.map(|own| (own.within, 0)).collect();
        for mention in known.into_iter().flatten().filter(may_mean) {
            *by_fn.entry(mention.within).or_default() += 1;
        }
        // Where there are many, most are of what else has the name.
        if by_fn.len() > MAX_LOOKED_INTO {
            return usize::MAX;
        }
        let count = |(within, count): (FnId, usize)| {
            let count = if count == 0 { self.in_later(within, id) } else { count };
            count - self.calls_of_others(within, id).min(count)
        };
        by_fn.into_par_iter().map(count).sum()
    }

    /// The crates that can come to what a crate declares: itself, and those that depend on it.
    fn users(&self, krate: CrateId) -> FxHashSet<CrateId> {
        let dependents = self.dependents.get_or_init(|| self.find_dependents());
        let mut users = FxHashSet::from_iter([krate]);
        let mut open = vec![krate];
        while let Some(krate) = open.pop() {
            open.extend(dependents.get(&krate).into_iter().flatten().filter(|user| users.insert(**user)));
        }
        users
    }

    /// The targets that can name another, by that.
    fn find_dependents(&self) -> FxHashMap<CrateId, Vec<CrateId>> {
        let crates = &self.bodies.db.program.crates;
        let is_target = |id: CrateId| matches!(crates[id.index()].origin, Origin::Target { .. });
        let mut found: FxHashMap<CrateId, Vec<CrateId>> = FxHashMap::default();
        for user in (0..crates.len() as u32).map(CrateId).filter(|id| is_target(*id)) {
            for named in crates[user.index()].externs.values().filter(|id| is_target(**id)) {
                found.entry(*named).or_default().push(user);
            }
        }
        found
    }

    /// How often a body that was left for later may mean a fn.
    fn in_later(&self, within: FnId, id: FnId) -> usize {
        let program = self.bodies.db.program;
        let mut found = FxHashMap::default();
        let wanted = FxHashSet::from_iter([program.fn_data(id).name]);
        if let Some(body) = program.body(Owner::Fn(within)) {
            in_body(body, within, &wanted, &mut found);
        }
        found.values().flatten().filter(|own| self.may_mean(own, id)).count()
    }

    /// How many calls in a body are surely of another fn with that name.
    fn calls_of_others(&self, within: FnId, id: FnId) -> usize {
        let program = self.bodies.db.program;
        let name = program.fn_data(id).name;
        let is_other = |call: &&Call| match &call.target {
            Target::Fn(own, _) => {
                let data = program.fn_data(*own);
                *own != id && data.name == name && !matches!(data.container, Container::Trait(_))
            }
            _ => false,
        };
        self.bodies.get(Owner::Fn(within)).calls.iter().filter(is_other).count()
    }

    /// Whether a mention of its name may mean a fn, by how it is written.
    fn may_mean(&self, mention: &Mention, id: FnId) -> bool {
        let program = self.bodies.db.program;
        let data = program.fn_data(id);
        let (global, names) = match &mention.form {
            Form::Method => return data.facts.self_param.is_some(),
            Form::Path(global, names) => (*global, names),
            Form::Word => return true,
        };
        let within = program.fn_data(mention.within);
        let found = program.resolve(within.module, global, names, Namespace::Values);
        match found.map(|found| (found.def, &names[found.used..])) {
            Some((Def::Fn(own), [])) => own == id,
            Some((Def::Adt(adt), [_])) => self.adt_of(data.container).is_none_or(|own| own == adt),
            // In a block around it there may be an import.
            _ => match names[..] {
                [.., qualifier, _] if qualifier == "Self" => {
                    self.adt_of(within.container).is_none_or(|own| Some(own) == self.adt_of(data.container))
                }
                [.., qualifier, _] => self.qualifier(data).is_none_or(|own| own == qualifier),
                // Else a bare name is that of a variable.
                _ => matches!(data.container, Container::Module) && within.facts.head().declares,
            },
        }
    }

    /// The type that a fn is of, where it is of one.
    fn adt_of(&self, container: Container) -> Option<AdtId> {
        let Container::Impl(id) = container else { return None };
        match self.bodies.db.header(id).self_ty.kind() {
            TyKind::Adt(adt, _) => Some(*adt),
            _ => None,
        }
    }

    /// What stands before a fn's name in a path, as long as nothing is renamed.
    fn qualifier(&self, data: &FnData<'_>) -> Option<Name> {
        let program = self.bodies.db.program;
        match data.container {
            Container::Module => Some(program.mods[data.module.index()].name),
            Container::Impl(_) => self.adt_of(data.container).map(|adt| program.adts[adt.index()].name),
            Container::Trait(_) => None,
        }
    }

    /// The fns that are judged, with what is known of their bodies.
    fn fns(&self) -> impl ParallelIterator<Item = (FnId, &'a Body)> {
        let program = self.bodies.db.program;
        (0..program.fns.len() as u32).into_par_iter().with_max_len(MANY).map(FnId).filter_map(move |id| {
            let is_meant = is_selected(self.bodies, Owner::Fn(id));
            Some((id, is_meant.then(|| program.known_body(Owner::Fn(id))).flatten()?))
        })
    }

    fn find(&self) -> FxHashMap<Name, Vec<Mention>> {
        let program = self.bodies.db.program;
        // Facts of the catalogue's fns are read once they are asked for, and it has many.
        let in_tree = program.fns.iter().filter(|data| !program.is_of_catalogue(data.module));
        let wanted: FxHashSet<Name> =
            in_tree.filter(|data| data.facts.is_async).map(|data| data.name).collect();
        let found = self.fns().fold(FxHashMap::default, |mut all, (within, body)| {
            in_body(body, within, &wanted, &mut all);
            all
        });
        found.reduce(FxHashMap::default, |one, other| {
            let (mut all, more) = if one.len() < other.len() { (other, one) } else { (one, other) };
            more.into_iter().for_each(|(name, mentions)| all.entry(name).or_default().extend(mentions));
            all
        })
    }
}

fn in_body(body: &Body, within: FnId, wanted: &FxHashSet<Name>, found: &mut FxHashMap<Name, Vec<Mention>>) {
    for (at, expr) in body.exprs.iter().enumerate() {
        let (name, form) = match &expr.kind {
            ExprKind::Path(path) => {
                let Some(last) = path.segments.last() else { continue };
                let is_plain = path.qself.is_none();
                (last.name, if is_plain { Form::Path(path.global, path.names()) } else { Form::Word })
            }
            ExprKind::MethodCall { name, .. } => (*name, Form::Method),
            _ => continue,
        };
        // `let server = server(..)`: by then, its name is that of a variable.
        let is_variable = || {
            let is_bare = matches!(&form, Form::Path(false, names) if names.len() == 1);
            is_bare && !body.is_called(ExprId(at as u32)) && body.binds(name)
        };
        if wanted.contains(&name) && !is_variable() {
            found.entry(name).or_default().push(Mention { within, form });
        }
    }
}

/// What a word in a text that was not parsed may be; [`None`] for fields.
fn in_text(text: &str, place: Range<usize>, name: Name) -> Option<Form> {
    let (before, after) = (&text[..place.start], &text[place.end..]);
    if before.ends_with('.') {
        return after.trim_start().starts_with(['(', ':']).then_some(Form::Method);
    }
    let start = before.rfind(|c: char| !is_word(c) && c != ':').map_or(0, |last| last + 1);
    let path = before.get(start..).unwrap_or_default();
    let mut names: Vec<Name> = path.split("::").filter(|word| !word.is_empty()).map(Name::from).collect();
    let is_plain = path.is_empty() || path.ends_with("::") && !names.is_empty() && !path.starts_with("::");
    if !is_plain || before[..start].ends_with('>') {
        return Some(Form::Word);
    }
    names.push(name);
    Some(Form::Path(false, names))
}
