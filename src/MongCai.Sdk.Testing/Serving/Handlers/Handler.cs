using MongCai.Sdk.Testing.Serving.Calls;

namespace MongCai.Sdk.Testing.Serving.Handlers;

/// <summary>Answers the calls of one operation.</summary>
internal delegate Task<PortalReply> Handler(Exchange exchange, CancellationToken cancellationToken);
