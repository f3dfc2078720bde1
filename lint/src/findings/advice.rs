//! What to do instead.

use super::reporter::Reporter;
use crate::discover::{Package, Runtime, TargetKind, Workspace};
use crate::effects::NodeId;
use crate::facts::Name;
use crate::fixes::Site;
use crate::infer::{Call, Target, TyKind, TypeDb};
use crate::link::{Container, CrateData, FnId, Origin};
use crate::read::FileId;
use crate::report::{CallBy, Obstacle, Step};
use crate::rules::RuleId;

/// What moves work to a thread that may block, as declarations call it that know no runtime.
const OF_ANY_RUNTIME: &str = "`spawn_blocking`";

/// What to do instead of a call.
struct Advice {
    text: String,
    /// The fn that is advised to be awaited.
    counterpart: Option<Name>,
}

impl From<String> for Advice {
    fn from(text: String) -> Self {
        Self { text, counterpart: None }
    }
}

/// A crate that advice is for.
#[derive(Clone, Copy)]
pub(super) struct Advised<'w> {
    package: &'w Package,
    kind: TargetKind,
}

impl<'w> Advised<'w> {
    pub(super) fn new(workspace: &'w Workspace, package: usize, target: usize) -> Self {
        let package = &workspace.packages[package];
        Self { package, kind: package.targets[target].kind }
    }

    fn spawn_blocking(self) -> Option<&'static str> {
        self.package.spawn_blocking(self.kind)
    }

    /// What moves work to a thread that may block.
    pub(super) fn off_thread(self) -> String {
        match self.spawn_blocking() {
            Some(path) => format!("`{path}`"),
            None => "a thread that may block, such as the runtime's `spawn_blocking`".to_owned(),
        }
    }

    fn can_name(self, path: &str) -> bool {
        self.package.can_name(path, self.kind)
    }

    /// Advice of a declaration, with what the package can name in the place of what all runtimes have.
    fn in_its_names(self, advice: &str) -> String {
        match self.spawn_blocking() {
            Some(path) => advice.replace(OF_ANY_RUNTIME, &format!("`{path}`")),
            None => advice.to_owned(),
        }
    }
}

impl Reporter<'_, '_, '_, '_, '_> {
    /// What to do instead, with what it takes: async code around, a feature of the runtime.
    pub(super) fn help(
        &self,
        site: &Site<'_>,
        written: NodeId,
        chain: &[Step],
        obstacle: Option<&Obstacle>,
    ) -> String {
        let leaf = chain.last().and_then(|step| step.place).and_then(|(file, _)| self.crate_of(file));
        // What a library's own code blocks by stands in nobody's sources, so its counterpart is no help.
        let is_external = leaf.is_some_and(|krate| krate.is_external);
        let is_nobodys = is_external || site.is_direct && self.is_others_stream(site.call);
        let advised: Vec<FnId> = if is_nobodys { None } else { self.fn_of(written) }.into_iter().collect();
        let workspace = self.analysis.workspace;
        let here = Advised::new(workspace, site.package, site.target);
        let helper = match leaf.map(|krate| krate.origin) {
            Some(Origin::Target { package, target, .. }) if !site.is_direct => (package, target),
            _ => (site.package, site.target),
        };
        let Advice { mut text, counterpart } = if site.call.is_drop() {
            let own = if site.is_direct { advised.as_slice() } else { &[] };
            help_at_end(self.bodies.db, own, here)
        } else if site.is_direct {
            help(self.bodies.db, &advised, site.rule, site.call.by, here)
        } else {
            let there = Advised::new(workspace, helper.0, helper.1);
            help_with_helper(self.bodies.db, &advised, site.rule, here, there)
        };
        let Some(path) = counterpart else { return text };
        if site.is_direct && obstacle == Some(&Obstacle::Place) {
            text += ", in code that is async: here nothing can be awaited";
        }
        let awaited = Site { package: helper.0, target: helper.1, ..*site };
        if let Some(Obstacle::Feature { package, feature }) = self.planner.lacks(&awaited, path.as_str()) {
            let of = &workspace.packages[helper.0].name;
            let of = if helper.0 == site.package { String::new() } else { format!(" in `{of}`") };
            text += &format!(" (`{package}` needs its feature `{feature}` for it{of})");
        }
        text
    }

    /// Whether a call is of a trait of std on what another crate makes a reader or writer: no async one stands in its place.
    fn is_others_stream(&self, call: &Call) -> bool {
        let program = self.program();
        let Target::Fn(id, args) = &call.target else { return false };
        let of_trait = match program.fn_data(*id).container {
            // The first is what the trait is for.
            Container::Trait(trait_id) => args.first().map(|ty| (trait_id, *ty)),
            Container::Impl(id) => {
                let header = self.bodies.db.header(id);
                header.trait_ref.as_ref().map(|(trait_id, _)| (*trait_id, header.self_ty))
            }
            _ => None,
        };
        let Some((trait_id, ty)) = of_trait else { return false };
        let ty = if let TyKind::Ref(inner) = ty.kind() { *inner } else { ty };
        let TyKind::Adt(adt, _) = ty.kind() else { return false };
        let home = program.krate_of(program.traits[trait_id.index()].module);
        program.crates[home.index()].name == "std"
            && program.krate_of(program.adts[adt.index()].module) != home
    }

    fn crate_of(&self, file: FileId) -> Option<&CrateData> {
        let program = self.program();
        let module = program.mods.iter().find(|module| module.file == file)?;
        Some(&program.crates[module.krate.index()])
    }
}

/// Advice for a blocking fn that async code calls itself: its counterpart, else what its declaration says, else
/// what fits the rule. Of several fns the first that has something said of it counts.
fn help(db: &TypeDb<'_, '_>, called: &[FnId], rule: RuleId, by: CallBy, here: Advised<'_>) -> Advice {
    match declared(db, called, here) {
        Some(Declared::Counterpart(path)) if here.can_name(&path) => {
            Advice { text: format!("use `{path}` and await it"), counterpart: Some(path) }
        }
        Some(Declared::Counterpart(path)) => out_of_reach(path, rule, here).into(),
        Some(Declared::Advice(advice)) => advice.into(),
        None if by == CallBy::Loop => {
            format!("move the loop to {}, or collect there what it goes over", here.off_thread()).into()
        }
        None => by_rule(rule, here).into(),
    }
}

/// Advice where the counterpart is of a crate that is no dependency: what there is goes first.
fn out_of_reach(path: Name, rule: RuleId, here: Advised<'_>) -> String {
    let krate = path.as_str().split("::").next().unwrap_or_default();
    let off_thread = here.spawn_blocking().filter(|path| here.can_name(path));
    let is_runtimes = here.package.runtime.is_some_and(|runtime| Runtime::crate_name(runtime) == krate);
    match off_thread {
        // A framework has a runtime of its own, whose version may be another.
        Some(_) if is_runtimes => by_rule(rule, here),
        Some(off_thread) => {
            format!("move it to `{off_thread}`, or depend on `{krate}`, use `{path}` and await it")
        }
        None => format!("depend on `{krate}`, use `{path}` and await it"),
    }
}

/// Advice where a helper, which is sync, calls the blocking fn: nothing can be awaited there as it is.
fn help_with_helper(
    db: &TypeDb<'_, '_>,
    called: &[FnId],
    rule: RuleId,
    here: Advised<'_>,
    there: Advised<'_>,
) -> Advice {
    let off_thread = here.off_thread();
    match declared(db, called, here) {
        Some(Declared::Counterpart(path)) if there.can_name(&path) => {
            let text = format!("move this call to {off_thread}, or make the helper async with `{path}`");
            Advice { text, counterpart: Some(path) }
        }
        Some(Declared::Counterpart(_)) => format!("move this call to {off_thread}").into(),
        Some(Declared::Advice(advice)) => {
            format!("move this call to {off_thread}, or in the helper: {advice}").into()
        }
        None => by_rule(rule, here).into(),
    }
}

/// Advice where a value ends that blocks then: nothing can be awaited in a `drop`.
fn help_at_end(db: &TypeDb<'_, '_>, called: &[FnId], here: Advised<'_>) -> Advice {
    match declared(db, called, here) {
        Some(Declared::Advice(advice)) => advice.into(),
        _ => format!("move the value to {} and drop it there", here.off_thread()).into(),
    }
}

/// What a declaration says to do instead.
enum Declared {
    Counterpart(Name),
    Advice(String),
}

fn declared(db: &TypeDb<'_, '_>, called: &[FnId], here: Advised<'_>) -> Option<Declared> {
    let key = here.package.runtime.map(|runtime| Name::from(Runtime::crate_name(runtime)));
    let fns = called.iter().flat_map(|&id| [Some(id), of_trait(db, id)]).flatten();
    fns.map(|id| &db.program.fn_data(id).attrs).find_map(|attrs| {
        let counterpart = attrs.instead.iter().find(|(name, _)| Some(*name) == key);
        let advice = || attrs.advice.map(|advice| Declared::Advice(here.in_its_names(advice.as_str())));
        counterpart.map(|(_, path)| Declared::Counterpart(*path)).or_else(advice)
    })
}

/// The trait's fn that an impl's fn implements: what is said of it goes for all impls.
fn of_trait(db: &TypeDb<'_, '_>, id: FnId) -> Option<FnId> {
    let data = db.program.fn_data(id);
    let Container::Impl(impl_id) = data.container else { return None };
    let (trait_id, _) = db.header(impl_id).trait_ref.as_ref()?;
    db.trait_fn(*trait_id, data.name)
}

/// Advice that fits a rule, whatever is called.
pub(super) fn by_rule(rule: RuleId, here: Advised<'_>) -> String {
    let off_thread = here.off_thread();
    match rule {
        RuleId::LockAcrossAwait => {
            "drop the guard before the await, in a block of its own or with `drop`, or use an async lock"
                .to_owned()
        }
        RuleId::Spin => "wait for a notification, a channel or the runtime's timer, and await it".to_owned(),
        RuleId::BlockOn => "await the future instead".to_owned(),
        RuleId::Lock => format!(
            "use an async lock if it is held over an await; else keep the section short, or move it to {off_thread}"
        ),
        RuleId::Channel => "use an async channel, whose receive and send are awaited".to_owned(),
        RuleId::Sleep => format!("use the runtime's timer and await it, or move the work to {off_thread}"),
        _ => format!("move it to {off_thread}"),
    }
}
