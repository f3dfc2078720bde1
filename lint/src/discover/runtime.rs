//! Which async runtime a package uses, guessed from the names of its dependencies.

use super::workspace::{Package, Runtime, TargetKind};

/// Packages that tell the runtime, the runtimes themselves first.
const TELLTALES: &[(Runtime, &[&str])] = &[
    (Runtime::Tokio, &["tokio", "tokio-util", "tokio-stream", "actix-rt"]),
    (Runtime::AsyncStd, &["async-std"]),
    (Runtime::Smol, &["smol", "async-executor", "async-global-executor", "async-io"]),
    (
        Runtime::Tokio,
        &[
            "actix-web",
            "axum",
            "hyper",
            "hyper-util",
            "tonic",
            "warp",
            "rocket",
            "poem",
            "salvo",
            "ntex",
            "reqwest",
            "tower-http",
            "lambda_runtime",
            "deadpool",
            "tokio-postgres",
            "sqlx",
            "tauri",
            "loco-rs",
            "volo",
        ],
    ),
    (Runtime::AsyncStd, &["tide", "surf"]),
];

/// The runtime that the first telltale among the dependencies stands for.
pub(super) fn guess(dependencies: &[&str]) -> Option<Runtime> {
    let known = |names: &&[&str]| names.iter().any(|name| dependencies.contains(name));
    TELLTALES.iter().find(|(_, names)| known(names)).map(|(runtime, _)| *runtime)
}

/// What frameworks have for programs which do not depend on tokio themselves.
const OFFERED: &[&str] = &[
    "actix_web::web::block",
    "actix_rt::task::spawn_blocking",
    "rocket::tokio::task::spawn_blocking",
    "tauri::async_runtime::spawn_blocking",
];

impl Package {
    /// The path by which a crate of the package can name a fn that runs a closure on a thread that may block. Where it
    /// depends on nothing that has one, its runtime's own.
    #[must_use]
    pub fn spawn_blocking(&self, kind: TargetKind) -> Option<&'static str> {
        let runtime = self.runtime?;
        if runtime != Runtime::Tokio || self.can_name(runtime.spawn_blocking(), kind) {
            return Some(runtime.spawn_blocking());
        }
        let offered = OFFERED.iter().copied().find(|path| self.can_name(path, kind));
        Some(offered.unwrap_or(runtime.spawn_blocking()))
    }

    /// Whether one of its crates depends on the crate that a path begins with, tests alone on those that are for tests.
    #[must_use]
    pub fn can_name(&self, path: &str, kind: TargetKind) -> bool {
        let krate = path.split("::").next().unwrap_or(path);
        self.open_dependencies
            || self.dependencies.iter().any(|own| {
                own.package.replace('-', "_") == krate && own.asked.iter().any(|asked| asked.is_for(kind))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_runtime_weighs_more_than_a_framework() {
        assert_eq!(guess(&["hyper", "smol"]), Some(Runtime::Smol));
        assert_eq!(guess(&["serde", "axum"]), Some(Runtime::Tokio));
        assert_eq!(guess(&["serde"]), None);
    }
}
