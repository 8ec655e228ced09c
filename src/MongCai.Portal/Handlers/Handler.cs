using MongCai.Portal.Calls;

namespace MongCai.Portal.Handlers;

/// <summary>Answers the calls of one operation.</summary>
internal delegate Task<PortalReply> Handler(Exchange exchange, CancellationToken cancellationToken);
