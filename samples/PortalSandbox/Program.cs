return await PortalSandbox.CommandLine.RunAsync(args).ConfigureAwait(false);
